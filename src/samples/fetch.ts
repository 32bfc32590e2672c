import type { SampleCall } from "./calls.ts";
import { literal, stringLiteral } from "./literal.ts";

/** Returns a call as a JavaScript program that uses `fetch`. */
export function fetchSample(call: SampleCall, serviceRoot: string): string {
  const headers = [
    ...(call.needsToken ? [`Authorization: \`Bearer \${process.env.ACCESS_TOKEN}\``] : []),
    ...Object.entries(call.parameters.header ?? {}).map(([name, value]) => entry(name, String(value))),
    ...call.uuidHeaders.map((name) => `${stringLiteral(name)}: crypto.randomUUID()`),
    ...(call.body ? [entry("Content-Type", call.body.mediaType)] : []),
  ];
  const options = [
    `method: ${stringLiteral(call.method)}`,
    ...(headers.length > 0 ? [`headers: {\n${headers.map((header) => `    ${header},\n`).join("")}  }`] : []),
    ...(call.body ? [`body: JSON.stringify(${literal(call.body.value, "  ")})`] : []),
  ];
  return `const response = await fetch(${stringLiteral(serviceRoot + call.path)}, {
${options.map((option) => `  ${option},\n`).join("")}});
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
console.log(await response.json());`;
}

const entry = (name: string, value: string): string => `${stringLiteral(name)}: ${stringLiteral(value)}`;

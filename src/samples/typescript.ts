import type { SampleCall } from "./calls.ts";
import { literal, propertyName } from "./literal.ts";

/** Returns a call as a TypeScript program that uses the client of this package. */
export function typescriptSample(call: SampleCall): string {
  const { path, query, header } = call.parameters;
  const params = { ...(path && { path }), ...(query && { query }), ...(header && { header }) };
  const options = [
    ...(Object.keys(params).length > 0 ? [`params: ${literal(params, "  ")}`] : []),
    ...(call.body ? [`body: ${literal(call.body.value, "  ")}`] : []),
  ];
  const argument = options.length > 0 ? `{\n${options.map((option) => `  ${option},\n`).join("")}}` : "";
  return `import { createClient } from "graph-profile";

const client = createClient(${call.needsToken ? "{ accessToken: process.env.ACCESS_TOKEN }" : ""});
const { data, error } = await client${member(call.name)}(${argument});
if (error) throw error;
console.log(data);`;
}

function member(name: string): string {
  const key = propertyName(name);
  return key === name ? `.${name}` : `[${key}]`;
}

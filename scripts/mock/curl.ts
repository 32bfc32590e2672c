import type { Contract } from "../pipeline/bundle.ts";
import { isJson, operationsOf, resolve } from "../pipeline/contract.ts";

/** A `curl` that calls the first operation of a contract whose path has no parameter, with its first example. */
export function curlFor(contract: Contract, url: string): string {
  const operations = operationsOf(contract);
  const operation = operations.find(({ path }) => !path.includes("{")) ?? operations[0];
  if (!operation) return `curl ${url}`;
  const { method, path, definition } = operation;
  const content = resolve(contract, definition.requestBody)?.content ?? {};
  const mediaType = Object.keys(content).find(isJson);
  const [reference] = Object.values(content[mediaType ?? ""]?.examples ?? {});
  const body = resolve(contract, reference)?.value;
  return [
    `curl ${url}${encodeURI(path)}`,
    method === "get" ? "" : `-X ${method.toUpperCase()}`,
    `-H "Authorization: Bearer any"`,
    body === undefined ? "" : `-H "Content-Type: ${mediaType}" -d ${quote(JSON.stringify(body))}`,
  ]
    .filter(Boolean)
    .join(" ");
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

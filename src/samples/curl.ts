import type { SampleCall } from "./calls.ts";

/**
 * Returns a call as a `curl` command for a POSIX shell.
 *
 * @param token - inserted into double quotes without escaping, so that it can be a variable of the shell
 */
export function curlSample(call: SampleCall, serviceRoot: string, token = "$ACCESS_TOKEN"): string {
  const impliedMethod = call.body ? "POST" : "GET";
  const headers = Object.entries(call.parameters.header ?? {}).map(
    ([name, value]) => `-H ${quote(`${name}: ${value}`)}`,
  );
  return [
    `curl ${quote(serviceRoot + call.path)}`,
    ...(call.method === impliedMethod ? [] : [`-X ${call.method}`]),
    ...(call.needsToken ? [`-H "Authorization: Bearer ${token}"`] : []),
    ...headers,
    ...call.uuidHeaders.map((name) => `-H "${insideDoubleQuotes(name)}: $(uuidgen)"`),
    ...(call.body ? [`-H ${quote(`Content-Type: ${call.body.mediaType}`)}`, `-d ${quote(json(call.body.value))}`] : []),
  ].join(" \\\n  ");
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const insideDoubleQuotes = (text: string): string => text.replaceAll(/["$`\\]/g, "\\$&");
const json = (value: unknown): string => JSON.stringify(value, null, 2);

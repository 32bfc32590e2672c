import type { SampleCall } from "./calls.ts";

/** A call with `curl`, for a POSIX shell. `token` is a word of the shell: it may be a variable. */
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
    ...(call.body ? [`-H ${quote(`Content-Type: ${call.body.mediaType}`)}`, `-d ${quote(json(call.body.value))}`] : []),
  ].join(" \\\n  ");
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const json = (value: unknown): string => JSON.stringify(value, null, 2);

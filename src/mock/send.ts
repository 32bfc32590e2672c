import type { IncomingMessage, ServerResponse } from "node:http";

/** A response before it is sent. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  /** Text and bytes are sent as they are, other values as JSON. */
  body: unknown;
}

/**
 * Sends a response, readable by scripts of any origin (Fetch Standard, section 3.3).
 *
 * @throws `Error` for a status or a header that HTTP does not allow; nothing is sent then
 */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  if (status < 200) throw new RangeError(`Status ${status} is not that of a response.`);
  const payload = body instanceof Uint8Array ? body : Buffer.from(textOf(body));
  const byName = new Map<string, [name: string, value: string | string[]]>(); // one value whatever the case of its name
  for (const [name, value] of Object.entries(headers))
    if (!ownHeaders.test(name)) byName.set(name.toLowerCase(), [name, value]);
  const [, vary = []] = byName.get("vary") ?? [];
  byName.set("vary", ["Vary", [vary, "Origin"].flat().join(", ")]);
  const length = status === 204 || status === 304 ? {} : { "Content-Length": payload.length };
  response.writeHead(status, { ...Object.fromEntries(byName.values()), ...corsHeaders(request), ...length });
  response.end(payload);
}

/** The headers that depend on the connection and the origin of a request, whatever a response has. */
const ownHeaders = /^(access-control-.*|connection|content-length|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

function corsHeaders({ headers: { origin = "*", ...requested } }: IncomingMessage): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": requested["access-control-request-headers"] ?? "*",
    "Access-Control-Allow-Methods": requested["access-control-request-method"] ?? "*",
    "Access-Control-Expose-Headers": "*",
  };
}

const textOf = (body: unknown = ""): string => (typeof body === "string" ? body : JSON.stringify(body));

import type { ReadableStream } from "node:stream/web";
import { MockError } from "./mock-error.ts";
import { maxBodySize } from "./request-body.ts";

/** A request to a service. */
export interface UpstreamRequest {
  method: string;
  /** As received, by names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** As received; empty for none. */
  body: Uint8Array<ArrayBuffer>;
}

/** The response of a service, with the headers and the bytes that are for the client. */
export interface UpstreamResponse {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: Uint8Array;
}

/**
 * Sends a request to a service, and returns its whole response. Redirects are not followed.
 *
 * @throws `MockError` with status 504 when the response is not complete in time, with status 502 when there is none
 */
export async function fetchUpstream(
  url: URL,
  { method, headers, body }: UpstreamRequest,
  timeoutMs: number,
): Promise<UpstreamResponse> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers: requestHeaders(headers),
      body: body.length > 0 ? body : null,
      redirect: "manual",
      signal,
    });
    return {
      status: response.status,
      headers: responseHeaders(response.headers),
      body: await readResponseBody(response, url),
    };
  } catch (error) {
    if (signal.aborted) throw new MockError(504, `No complete response from ${url.origin} in ${timeoutMs / 1_000} s.`);
    const { cause } = error as Error;
    throw cause ? upstreamError(url, cause) : error;
  }
}

/** Returns the headers to send. `fetch` sets the host. */
function requestHeaders(headers: UpstreamRequest["headers"]): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => name !== "content-length" && name !== "expect");
  return { ...Object.fromEntries(endToEnd(entries, headers.connection)), "accept-encoding": "identity" };
}

/** Returns the headers for the client, without an encoding of the body that `fetch` has decoded. */
function responseHeaders(headers: Headers): UpstreamResponse["headers"] {
  const isDecoded = /^((x-)?gzip|deflate|br|zstd|,|\s)+$/i.test(headers.get("content-encoding") ?? "");
  const entries = [...headers].filter(([name]) => name !== "content-encoding" || !isDecoded);
  return {
    ...Object.fromEntries(endToEnd(entries, headers.get("connection") ?? "")),
    ...(headers.has("set-cookie") && { "set-cookie": headers.getSetCookie() }),
  };
}

/** Returns the headers that are not for one connection only (RFC 9110, section 7.6.1). */
function endToEnd(entries: [string, string][], connection = ""): [string, string][] {
  const listed = connection.split(",").map((name) => name.trim().toLowerCase());
  return entries.filter(([name]) => !hopByHop.has(name) && !listed.includes(name));
}

const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

async function readResponseBody({ body }: Response, { origin }: URL): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    size += chunk.length;
    if (size > maxBodySize) throw new MockError(502, `The response from ${origin} is larger than 10 MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Returns an error that says why `fetch` has failed, without the texts of its HTTP parser and of OpenSSL. */
function upstreamError({ origin }: URL, cause: unknown): MockError {
  const [first] = cause instanceof AggregateError ? cause.errors : [cause]; // one error for each address of a host
  if (String(first.code).endsWith("_TIMEOUT")) return new MockError(504, `No response from ${origin} in time.`);
  return new MockError(502, `No valid response from ${origin}: ${reasonOf(first)}.`);
}

function reasonOf({ code = "", syscall, message }: NodeJS.ErrnoException): string {
  if (message === "bad port") return "fetch blocks its port";
  if (message === "") return "fetch refuses its status";
  if (syscall) return `${syscall} ${code}`;
  if (/TLS|SSL|CERT|SIGNATURE/.test(code)) return `the TLS connection failed with ${code}`;
  return "it is incomplete or not valid HTTP";
}

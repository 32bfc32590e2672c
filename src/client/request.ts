import { mergeHeaders } from "openapi-fetch";
import type { Endpoint } from "./endpoint.ts";
import type { UntypedCallOptions } from "./options.ts";

/** A request without the headers that change with each attempt. */
export interface PreparedRequest extends RequestInit {
  url: string;
  headers: Headers;
  /** The `client-request-id` of the caller. */
  clientRequestId: string | undefined;
}

/**
 * Serializes the parameters and the body of a call.
 *
 * @throws `TypeError` for an invalid path parameter, header or body
 */
export function prepareRequest(baseUrl: string, endpoint: Endpoint, options: UntypedCallOptions): PreparedRequest {
  const { requestContentType: contentType = "application/json", serializeBody = JSON.stringify } = endpoint;
  const { params = {}, body, bodySerializer = serializeBody } = options;
  const content = body === undefined ? undefined : bodySerializer(body);
  // The platform sets the type of FormData with its boundary, and that of a Blob for a media type range such as `*/*`.
  const setsContentType = content !== undefined && !(content instanceof FormData) && !contentType.includes("*");
  const headers = headersOf(setsContentType ? { "Content-Type": contentType } : {}, options.headers, params.header);
  return {
    ...options.request,
    url: baseUrl + pathOf(endpoint, params.path) + queryOf(endpoint, params.query, options.querySerializer),
    method: endpoint.method.toUpperCase(),
    body: content as BodyInit,
    headers,
    clientRequestId: headers.get("client-request-id") ?? undefined,
    redirect: "manual",
  };
}

function headersOf(...headers: unknown[]): Headers {
  try {
    return mergeHeaders(...(headers as HeadersInit[]));
  } catch {
    throw new TypeError("Invalid header name or value"); // the platform's message has the value, which may be secret
  }
}

function queryOf(
  { serializeQuery = (query) => new URLSearchParams(query as Record<string, string>).toString() }: Endpoint,
  query: Record<string, unknown> | undefined,
  serializer: UntypedCallOptions["querySerializer"],
): string {
  if (!query) return "";
  const text = typeof serializer === "function" ? serializer(query) : serializeQuery(query, serializer);
  return text && `?${text.replace(/^\?/, "")}`;
}

/** Returns the path with the values of its parameters in place. */
function pathOf(
  { path, parenthesizedPrefixes = {} }: Endpoint,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return path.replace(/(\/?)\{([^}]+)\}/g, (_template, slash: string, name: string) => {
    const value = values[name];
    const text = ["string", "number", "boolean", "bigint"].includes(typeof value) ? String(value) : "";
    // Empty and dot segments would result in another path (RFC 3986, section 5.2.4).
    if (/^\.{0,2}$/.test(text)) {
      const shown = typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : typeof value;
      throw new TypeError(`Invalid path parameter ${name}: ${shown}`);
    }
    const prefix = parenthesizedPrefixes[name];
    if (slash && prefix && text.startsWith(prefix)) return `('${encodeODataKey(text)}')`;
    return slash + encodeURIComponent(text);
  });
}

/**
 * Encodes a string as a key in single quotes, which are doubled in it. `$` needs no encoding in a path (RFC 3986,
 * section 3.3).
 *
 * @see OData 4.01 URL Conventions, section 4.3
 */
function encodeODataKey(value: string): string {
  return encodeURIComponent(value).replaceAll("'", "''").replaceAll("%24", "$");
}

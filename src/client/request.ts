import type { HeadersOptions } from "openapi-fetch";
import type { Endpoint } from "./endpoint.ts";
import { mergeHeaders } from "./headers.ts";
import type { UntypedCallOptions } from "./options.ts";
import { pathOf } from "./path.ts";

/** What is sent, without the headers that change with each attempt. */
export interface PreparedRequest {
  url: string;
  /** Names in lower case, but for those of the endpoint. */
  headers: Readonly<Record<string, string>>;
  init: RequestInit;
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
  // The platform sets the type of FormData with its boundary.
  const isTyped = content === undefined || contentType === null || content instanceof FormData;
  const headers = isTyped ? endpoint.headers : { ...endpoint.headers, "content-type": contentType };
  const query = queryOf(endpoint, params.query, options.querySerializer);
  return {
    url: baseUrl + pathOf(endpoint.path, params.path, endpoint.serializePath) + query,
    headers: mergeHeaders(
      headers,
      options.headers,
      (endpoint.serializeHeader?.(params) ?? params.header) as HeadersOptions,
    ),
    init: { ...options.request, method: endpoint.method, body: content as BodyInit, redirect: "manual" },
  };
}

/** Returns whether the platform accepts a request, which `fetch` rejects in the same way as it reports a network error. */
export function isValid(url: string, init: RequestInit): boolean {
  try {
    return !!new Request(url, { ...init, body: (init.body && "") as BodyInit }); // a stream may be in use
  } catch {
    return false;
  }
}

function queryOf(
  { serializeQuery = (query) => new URLSearchParams(query as Record<string, string>).toString() }: Endpoint,
  query: Record<string, unknown> | undefined,
  serializer: UntypedCallOptions["querySerializer"],
): string {
  if (!query) return "";
  const text = typeof serializer === "function" ? serializer(query) : serializeQuery(query, serializer);
  return text.replace(/^\??(?=.)/, "?");
}

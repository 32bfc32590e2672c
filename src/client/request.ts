import { mergeHeaders } from "openapi-fetch";
import type { Endpoint } from "./endpoint.ts";
import type { UntypedCallOptions } from "./options.ts";
import { pathOf } from "./path.ts";

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
  // The platform sets the type of FormData with its boundary.
  const isTyped = content === undefined || content instanceof FormData;
  const headers = headersOf(
    endpoint.headers,
    isTyped || { "Content-Type": contentType },
    options.headers,
    endpoint.serializeHeader?.(params) ?? params.header,
  );
  return {
    ...options.request,
    url:
      baseUrl +
      pathOf(endpoint.path, params.path, endpoint.serializePath) +
      queryOf(endpoint, params.query, options.querySerializer),
    method: endpoint.method,
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
  return text.replace(/^\??(?=.)/, "?");
}

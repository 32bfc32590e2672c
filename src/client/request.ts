import { createQuerySerializer, defaultBodySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
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
 * @throws `TypeError` for an invalid path parameter or body
 */
export function prepareRequest(baseUrl: string, endpoint: Endpoint, options: UntypedCallOptions): PreparedRequest {
  const { requestContentType: contentType = "application/json" } = endpoint;
  const { params = {}, body, bodySerializer = bodySerializerFor(contentType) } = options;
  const content = body === undefined ? undefined : bodySerializer(body);
  // The platform sets the type of FormData with its boundary, and that of a Blob for a media type range such as `*/*`.
  const setsContentType = content !== undefined && !(content instanceof FormData) && !contentType.includes("*");
  const headers = mergeHeaders(
    setsContentType ? { "Content-Type": contentType } : undefined,
    options.headers,
    params.header as Record<string, string>,
  );
  const path = defaultPathSerializer(resolvePath(endpoint, params.path), params.path ?? {});
  return {
    ...options.request,
    url: baseUrl + path + queryString(params.query, options.querySerializer),
    method: endpoint.method.toUpperCase(),
    body: content as BodyInit,
    headers,
    clientRequestId: headers.get("client-request-id") ?? undefined,
    redirect: "manual",
  };
}

function queryString(query = {}, serializer: UntypedCallOptions["querySerializer"]): string {
  const serialize = typeof serializer === "function" ? serializer : createQuerySerializer(serializer);
  const text = serialize(query).replace(/^\?/, "");
  return text && `?${text}`;
}

function bodySerializerFor(contentType: string): (body: unknown) => unknown {
  if (/[/+]json\s*(;|$)/i.test(contentType)) return defaultBodySerializer;
  const isMultipart = contentType.startsWith("multipart/form-data");
  if (!isMultipart && !contentType.startsWith("application/x-www-form-urlencoded")) return (body) => body;
  return (body) => {
    const form = isMultipart ? new FormData() : new URLSearchParams();
    if (Object.getPrototypeOf(body) !== Object.prototype) return body; // already a form
    for (const [name, values] of Object.entries(body as object))
      for (const value of [values].flat())
        if (value !== undefined)
          form.append(name, typeof value !== "object" || value instanceof Blob ? value : JSON.stringify(value));
    return form;
  };
}

/** Returns the path template with OData keys in place, after a check of all path parameters. */
function resolvePath(
  { path, parenthesizedPrefixes = {} }: Endpoint,
  values: Readonly<Record<string, unknown>> = {},
): string {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    // Empty and dot segments would result in another path (RFC 3986, section 5.2.4).
    if (value == null || /^\.{0,2}$/.test(String(value)))
      throw new TypeError(`Invalid path parameter \`${name}\`: ${JSON.stringify(value)}`);
    const prefix = parenthesizedPrefixes[name];
    if (prefix && String(value).startsWith(prefix))
      path = path.replace(`/{${name}}`, () => `('${encodeODataKey(String(value))}')`);
  }
  return path;
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

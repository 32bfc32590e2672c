// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  mergeHeaders,
} from "openapi-fetch";
import { assertAllowed } from "./allowed-hosts.ts";
import type { ClientOptions, Init } from "./options.ts";
import { type Prepared, send } from "./send.ts";

/** How an operation is addressed, and what it answers. Statuses are in one text: `"201 400 4XX default"`. */
export interface Endpoint {
  method: string;
  /** The path with its parameters in braces, as in the API description. */
  path: string;
  /** For a parameter: values that begin with this text are sent as an OData key, `/users('value')`. */
  parenthesizedPrefixes?: Readonly<Record<string, string>>;
  /** Whether requests carry a `client-request-id`. */
  sendsClientRequestId?: boolean;
  /** The media type of its body, where that is not `application/json`. */
  requestContentType?: string;
  /** The statuses whose answers are JSON, some other text, something else, or nothing. */
  json?: string;
  text?: string;
  blob?: string;
  empty?: string;
}

/** Makes a client with one method for each address, by its name. `serviceRoots` are the servers of the API description. */
export function connect(
  addresses: Readonly<Record<string, Endpoint>>,
  serviceRoots: readonly string[],
  options: ClientOptions,
): object {
  const [first = "", ...others] = serviceRoots.map(withoutSlash);
  const baseUrl = withoutSlash(options.baseUrl ?? first);
  assertAllowed(baseUrl, [first, ...others], options.allowedHosts);
  return Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      (init: Init = {}) => send(name, address, options, init, () => requestOf(baseUrl, address, init)),
    ]),
  );
}

const withoutSlash = (url: string): string => url.replace(/\/$/, "");

/** What to send, but for what is new in each attempt. Throws when a value cannot be sent. */
function requestOf(baseUrl: string, address: Endpoint, init: Init): Prepared {
  const { requestContentType = "application/json" } = address;
  const { params = {}, body, headers, bodySerializer = serializerOf(requestContentType), querySerializer } = init;
  const content = body === undefined ? undefined : bodySerializer(body);
  // The platform says the type of a form with its boundary, and that of a Blob where the API description takes any.
  const isNamed = content !== undefined && !(content instanceof FormData) && !requestContentType.includes("*");
  const type = isNamed ? { "Content-Type": requestContentType } : {};
  const url = createFinalURL(pathOf(address, params.path), {
    baseUrl,
    params,
    querySerializer: typeof querySerializer === "function" ? querySerializer : createQuerySerializer(querySerializer),
    pathSerializer: defaultPathSerializer,
  });
  return {
    url,
    init: {
      ...init.request,
      method: address.method.toUpperCase(),
      body: content as BodyInit,
      headers: mergeHeaders(type, headers, params.header as Record<string, string>),
      redirect: "manual",
    },
  };
}

function serializerOf(mediaType: string): (body: unknown) => unknown {
  if (/[/+]json\b/.test(mediaType)) return defaultBodySerializer;
  const isMultipart = mediaType.startsWith("multipart/form-data");
  if (!isMultipart && !mediaType.startsWith("application/x-www-form-urlencoded")) return (body) => body;
  return (body) => {
    const form = isMultipart ? new FormData() : new URLSearchParams();
    if (Object.getPrototypeOf(body) !== Object.prototype) return body; // a form already
    for (const [name, values] of Object.entries(body as object))
      for (const value of [values].flat())
        if (value !== undefined)
          form.append(name, typeof value !== "object" || value instanceof Blob ? value : JSON.stringify(value));
    return form;
  };
}

function pathOf(
  { path, parenthesizedPrefixes = {} }: Endpoint,
  values: Readonly<Record<string, unknown>> = {},
): string {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    // An empty segment or one of dots would be another path.
    if (value == null || /^\.{0,2}$/.test(String(value)))
      throw new TypeError(`${JSON.stringify(value)} is no value for ${name}`);
    const prefix = parenthesizedPrefixes[name];
    if (prefix && String(value).startsWith(prefix))
      path = path.replace(`/{${name}}`, () => `('${odataKey(String(value))}')`);
  }
  return path;
}

// OData 4.01 URL Conventions, section 4.3: a quote in a key is doubled. `$` may stand in a path as it is (RFC 3986).
function odataKey(value: string): string {
  return encodeURIComponent(value).replaceAll("'", "''").replaceAll("%24", "$");
}

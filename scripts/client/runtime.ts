import createFetchClient, {
  type FetchResponse,
  type MaybeOptionalInit,
  type Middleware,
  type ParseAs,
} from "openapi-fetch";

/** What `createClient` takes. */
export interface ClientOptions {
  /** The service root that paths are appended to: one of `servers`, or that of a mock. The first server unless given. */
  baseUrl?: string | undefined;
  /** The token for `Authorization: Bearer …`, or a function that gives it and is asked for each request. */
  accessToken?: string | (() => string | Promise<string>) | undefined;
  /** What sends a request; the platform's `fetch` unless given. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** A method of the client: takes openapi-fetch's options, gives `data` or `error`, and the `response`. */
export type Call<PathItem extends object, Method extends keyof PathItem> = <As extends ParseAs = "json">(
  ...options: undefined extends MaybeOptionalInit<PathItem, Method>
    ? [options?: CallOptions<PathItem, Method, As>]
    : [options: CallOptions<PathItem, Method, As>]
) => Promise<FetchResponse<PathItem[Method] & object, { parseAs: As }, AnyMediaType>>;

type CallOptions<PathItem, Method extends keyof PathItem, As extends ParseAs> = NonNullable<
  MaybeOptionalInit<PathItem, Method>
> & { parseAs?: As };

type AnyMediaType = `${string}/${string}`;

/** How an operation is addressed. */
export interface Address {
  method: string;
  /** The path with its parameters in braces, as in the contract. */
  path: string;
  /** For a parameter: values that begin with this text are sent as an OData key, `/users('value')`. */
  parenthesizedPrefixes?: Readonly<Record<string, string>>;
}

/** Makes a client with one method for each address, by its name. `serviceRoot` serves where there is no `baseUrl`. */
export function connect(
  addresses: Readonly<Record<string, Address>>,
  serviceRoot: string,
  { baseUrl = serviceRoot, accessToken, fetch }: ClientOptions,
): object {
  const fetchClient = createFetchClient<Record<string, never>>({ baseUrl, ...(fetch && { fetch }) });
  if (accessToken !== undefined) fetchClient.use(bearer(accessToken));
  const send = fetchClient.request as unknown as (method: string, path: string, init?: CallInit) => Promise<unknown>;
  return Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      (init?: CallInit) => send(address.method, pathOf(address, init?.params?.path), init),
    ]),
  );
}

interface CallInit {
  params?: { path?: Readonly<Record<string, unknown>> };
}

function bearer(accessToken: NonNullable<ClientOptions["accessToken"]>): Middleware {
  return {
    async onRequest({ request }) {
      const token = typeof accessToken === "function" ? await accessToken() : accessToken;
      request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  };
}

function pathOf({ path, parenthesizedPrefixes = {} }: Address, values: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(parenthesizedPrefixes).reduce((current, [name, prefix]) => {
    const value = values[name];
    if (typeof value !== "string" || !value.startsWith(prefix)) return current;
    return current.replace(`/{${name}}`, () => `('${odataKey(value)}')`);
  }, path);
}

// OData 4.01 URL Conventions, section 4.3: a quote in a key is doubled. `$` may stand in a path as it is (RFC 3986).
function odataKey(value: string): string {
  return encodeURIComponent(value).replaceAll("'", "''").replaceAll("%24", "$");
}

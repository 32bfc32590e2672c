// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { assertAllowed } from "./allowed-hosts.ts";
import type { Endpoint } from "./endpoint.ts";
import type { ClientOptions, UntypedCallOptions } from "./options.ts";
import { send } from "./send.ts";

/**
 * Returns a client with one method for each endpoint, under its name.
 *
 * @param serviceRoots - the URLs of the API description's servers
 * @throws `TypeError` if access tokens must not be sent to `options.baseUrl`
 */
export function connect(
  endpoints: Readonly<Record<string, Endpoint>>,
  serviceRoots: readonly string[],
  options: ClientOptions,
): object {
  const roots = serviceRoots.map(withoutTrailingSlash);
  const baseUrl = withoutTrailingSlash(options.baseUrl ?? roots[0] ?? "");
  assertAllowed(baseUrl, roots, options.allowedHosts);
  return Object.fromEntries(
    Object.entries(endpoints).map(([name, endpoint]) => {
      const operation = { name, endpoint, baseUrl, options };
      return [name, (init: UntypedCallOptions = {}) => send(operation, init)];
    }),
  );
}

const withoutTrailingSlash = (url: string): string => url.replace(/\/$/, "");

// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { resolveBaseUrl } from "./base-url.ts";
import type { Endpoint } from "./endpoint.ts";
import type { ClientOptions, UntypedCallOptions } from "./options.ts";
import { send } from "./send.ts";

/**
 * Returns a client with one method for each endpoint, under its name.
 *
 * @param servers - the URLs of the API description's servers
 * @throws `TypeError` if `options.baseUrl` or `options.allowedHosts` is invalid
 */
export function connect(
  endpoints: Readonly<Record<string, Endpoint>>,
  servers: readonly string[],
  options: ClientOptions,
): object {
  const baseUrl = resolveBaseUrl(options.baseUrl ?? servers[0] ?? "/", servers, options.allowedHosts);
  return Object.fromEntries(
    Object.entries(endpoints).map(([name, endpoint]) => [
      name,
      (init: UntypedCallOptions = {}) => send({ name, endpoint, baseUrl, options }, init),
    ]),
  );
}

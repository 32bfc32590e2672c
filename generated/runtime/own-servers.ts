// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { hrefOf } from "./base-url.ts";
import { connect } from "./connect.ts";
import type { Endpoint } from "./endpoint.ts";
import type { ClientOptions } from "./options.ts";

/**
 * Like `connect`, for endpoints some of which have servers of their own. If `baseUrl` is one of `servers`, these are called
 * on their own server at the same place in the list, or else on their first; if it is another, such as a mock, all are
 * called there.
 *
 * @throws `TypeError` if `options.baseUrl` or `options.allowedHosts` is invalid
 */
export function connectToOwnServers(
  endpoints: Readonly<Record<string, Endpoint>>,
  servers: readonly string[],
  options: ClientOptions,
): object {
  const client = connect(endpoints, servers, options);
  const baseUrl = hrefOf(options.baseUrl ?? servers[0] ?? "/");
  const index = servers.findIndex((server) => hrefOf(server) === baseUrl);
  const own = Object.entries(index < 0 ? {} : endpoints).map(([name, endpoint]) => {
    const url = endpoint.servers?.[index] ?? endpoint.servers?.[0];
    if (url === undefined) return {};
    const absolute = new URL(url, new URL("/", baseUrl)).href; // a relative one is on the host of `baseUrl`
    return connect({ [name]: endpoint }, [...servers, absolute], { ...options, baseUrl: absolute });
  });
  return Object.fromEntries([client, ...own].flatMap(Object.entries));
}

import type { Oas3Server } from "@redocly/openapi-core";
import type { Contract } from "./bundle.ts";
import { camelCase, uniqueNames } from "./names.ts";

/**
 * The URLs of the contract's servers by name: the extension `x-name` (`name` from OpenAPI 3.2 on), else the
 * description as an identifier, else `server`. Variables take their defaults. Without servers there is one, the host that
 * the description comes from (OpenAPI 3.1.0, section 4.8.1.1).
 */
export function servers(contract: Contract): Record<string, string> {
  const uniqueName = uniqueNames();
  return Object.fromEntries(
    (contract.servers?.length ? contract.servers : [{ url: "/" }]).map((server) => [
      uniqueName(camelCase(nameOf(server))),
      urlOf(server),
    ]),
  );
}

function nameOf(server: Oas3Server & { "x-name"?: unknown }): string {
  const names = [server["x-name"], server.name, server.description];
  return (names.find((name) => typeof name === "string" && /\w/.test(name)) as string | undefined) ?? "server";
}

function urlOf({ url, variables = {} }: Oas3Server): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
}

import { parseJson } from "./json-body.ts";

/** The user that a token is issued for. */
export interface User {
  displayName: string;
  id: unknown;
}

/**
 * Returns the user of an `Authorization` header whose token is a JSON Web Token (RFC 7519) with the claims of Microsoft
 * Entra, `name` and `oid`. Other tokens are valid too, but name no user. The signature is not verified.
 */
export function userOfToken(authorization: string | undefined): User | undefined {
  const payload = authorization?.split(".")[1];
  if (!payload || !/^[\w-]+$/.test(payload) || payload.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (byte) => byte.charCodeAt(0));
  const claims = parseJson(new TextDecoder().decode(bytes));
  const { name, oid, sub } = (("value" in claims && claims.value) || {}) as Record<string, unknown>;
  return typeof name === "string" ? { displayName: name, id: oid ?? sub ?? null } : undefined;
}

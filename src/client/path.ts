/**
 * Serializes a path parameter.
 *
 * @param slash - the slash before it, if there is one: the result has it or replaces it
 * @returns `undefined` for a value that is sent as text
 */
export type PathSerializer = (name: string, value: unknown, slash: string) => string | undefined;

/**
 * Returns a path with the values of its parameters in place.
 *
 * @throws `TypeError` for a missing value, and for one that would result in another path
 */
export function pathOf(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  serialize: PathSerializer | undefined,
): string {
  return template.replace(/(\/?)\{([^}]+)\}/g, (_parameter, slash: string, name: string) => {
    const value = values?.[name];
    const text = Object(value) === value || typeof value === "symbol" ? "" : String(value ?? "");
    const result = serialize?.(name, value, slash) ?? slash + encodeURIComponent(text);
    // Empty and dot segments would result in another path (RFC 3986, section 5.2.4).
    if (!/^\/?\.{0,2}$/.test(result)) return result;
    throw new TypeError(`Invalid path parameter ${name}: ${text || !value ? JSON.stringify(value) : typeof value}`);
  });
}

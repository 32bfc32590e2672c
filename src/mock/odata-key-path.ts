import { parenthesizedPrefix } from "../openapi/odata-key.ts";
import type { Operation } from "../openapi/operations.ts";
import { MockError } from "./mock-error.ts";

/**
 * Returns a path with its keys as segments: `/users('…')/profile` as `/users/…/profile` (OData 4.01 URL Conventions,
 * section 4.3). A quote in a key is doubled, and quotes may be percent-encoded. Other texts in parentheses stay.
 */
export function keysAsSegments(path: string): string {
  const parenthesizedKey = /\((?:'|%27)((?:[^/'%]|%(?!27)|(?:'|%27){2})*)(?:'|%27)\)(?=\/|$)/g;
  return path.replaceAll(parenthesizedKey, (_, key: string) => `/${key.replaceAll(/(?:'|%27){2}/g, "'")}`);
}

/**
 * Checks the keys of a path that has none in parentheses.
 *
 * @throws `MockError` for a key that the service accepts in parentheses only, such as a user name that begins with `$`
 */
export function assertKeyForm({ path: template, parameters }: Operation, path: string): void {
  const [names, values] = [template.split("/"), path.split("/")];
  for (const parameter of parameters) {
    const prefix = parenthesizedPrefix(parameter);
    const value = decodeURIComponent(values[names.indexOf(`{${parameter.name}}`)] ?? "");
    if (prefix !== undefined && value.startsWith(prefix))
      throw new MockError(
        400,
        `Invalid key ${value}: a key that begins with ${prefix} needs parentheses, ('${value}').`,
      );
  }
}

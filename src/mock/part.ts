import type { OpenApiDocument } from "../openapi/document.ts";
import { methods, type Operation } from "../openapi/operations.ts";
import { decodeToken } from "../openapi/pointer.ts";
import { resolve } from "../openapi/reference.ts";

type Components = Record<string, Record<string, unknown>>;

/**
 * The part of an OpenAPI document that an operation is in: its path, and the components that it refers to. The whole document where
 * it refers to something else, such as another path.
 */
export function partFor(
  document: OpenApiDocument,
  { method, path }: Pick<Operation, "method" | "path">,
): OpenApiDocument {
  const others: readonly string[] = methods.filter((other) => other !== method);
  const members = Object.entries(resolve(document, document.paths?.[path]) ?? {});
  const pathItem = Object.fromEntries(members.filter(([key]) => !others.includes(key)));
  const securitySchemes = document.components?.securitySchemes ?? {};
  const components = componentsBehind([pathItem, securitySchemes], (document.components ?? {}) as Components);
  if (!components) return document;
  return {
    ...document,
    paths: { [path]: pathItem },
    components: { ...components, securitySchemes },
  } as OpenApiDocument;
}

/** The components that something refers to, and those that these refer to; nothing where a reference leads elsewhere. */
function componentsBehind(root: unknown, all: Components): Components | undefined {
  const found: Components = {};
  const collect = (node: unknown): boolean => {
    if (node === null || typeof node !== "object") return true;
    const { $ref } = node as { $ref?: unknown };
    return (typeof $ref !== "string" || follow($ref)) && Object.values(node).every(collect);
  };
  const follow = (reference: string): boolean => {
    const [, kind = "", token = ""] = reference.match(/^#\/components\/([^/]+)\/([^/]+)/) ?? [];
    const name = decodeToken(token);
    if (found[kind] && Object.hasOwn(found[kind], name)) return true;
    const component = all[kind]?.[name];
    found[kind] = { ...found[kind], [name]: component };
    return component !== undefined && collect(component);
  };
  return collect(root) ? found : undefined;
}

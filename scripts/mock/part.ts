import type { Contract } from "../pipeline/bundle.ts";
import { methods, type Operation, resolve } from "../pipeline/contract.ts";
import { decodeToken } from "../pipeline/pointer.ts";

type Components = Record<string, Record<string, unknown>>;

/**
 * The part of a contract that an operation is in: its path, and the components that it refers to. The whole contract where
 * it refers to something else, such as another path.
 */
export function partFor(contract: Contract, { method, path }: Pick<Operation, "method" | "path">): Contract {
  const others: readonly string[] = methods.filter((other) => other !== method);
  const members = Object.entries(resolve(contract, contract.paths?.[path]) ?? {});
  const pathItem = Object.fromEntries(members.filter(([key]) => !others.includes(key)));
  const securitySchemes = contract.components?.securitySchemes ?? {};
  const components = componentsBehind([pathItem, securitySchemes], (contract.components ?? {}) as Components);
  if (!components) return contract;
  return { ...contract, paths: { [path]: pathItem }, components: { ...components, securitySchemes } } as Contract;
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

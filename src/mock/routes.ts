import type { OpenApiDocument } from "../openapi/document.ts";
import { parenthesizedPrefix } from "../openapi/odata-key.ts";
import { type Operation, operationsOf } from "../openapi/operations.ts";
import { servers } from "../openapi/servers.ts";

/** Where a request leads: to an operation, to a path that has others, to one in a wrong form, or nowhere. */
type Destination = { operation: Operation; path: string } | { allowed: string[] } | { wrongForm: string } | undefined;

/** Finds the destination of a method and a path, which is taken as the service takes it. */
export type Router = (method: string, path: string) => Destination;

/**
 * The routes of an OpenAPI document. A path may begin with that of a server, such as `/beta`, and a key may stand in parentheses:
 * `/users('…')/profile` is `/users/…/profile` (OData 4.01 URL Conventions, section 4.3).
 */
export function routerOf(document: OpenApiDocument): Router {
  const withoutBasePath = basePathRemover(document);
  const routes = Map.groupBy(operationsOf(document), ({ path }) => path);
  // Those without parameters first: `/users/me` is no user called me.
  const templates = [...routes.keys()].toSorted((a, b) => a.split("{").length - b.split("{").length);
  return (method, requested) => {
    const { path, keys } = withoutParentheses(withoutBasePath(requested));
    const template = templates.find((each) => fits(each, path));
    const operations = routes.get(template ?? "") ?? [];
    if (operations.length === 0) return undefined;
    const operation = operations.find((each) => each.method === method.toLowerCase());
    if (!operation) return { allowed: operations.map((each) => each.method.toUpperCase()) };
    const wrongForm = keys === 0 ? valueInWrongForm(operation, path) : undefined;
    return wrongForm === undefined ? { operation, path } : { wrongForm };
  };
}

function basePathRemover(document: OpenApiDocument): (path: string) => string {
  const basePaths = Object.values(servers(document))
    .map((url) => new URL(url, "http://mock").pathname.replace(/\/$/, ""))
    .filter((path) => path !== "")
    .toSorted((a, b) => b.length - a.length);
  return (path) => path.slice(basePaths.find((start) => path.startsWith(`${start}/`))?.length ?? 0);
}

function withoutParentheses(path: string): { path: string; keys: number } {
  let keys = 0;
  const plain = path.replaceAll(/\((?:'|%27)([^/]*?)(?:'|%27)\)(?=\/|$)/gi, (_all, key: string) => {
    keys++;
    return `/${key.replaceAll(/(?:'|%27){2}/gi, "'")}`;
  });
  return { path: plain, keys };
}

function fits(template: string, path: string): boolean {
  const [expected, actual] = [template.split("/"), path.split("/")];
  return (
    expected.length === actual.length &&
    expected.every((segment, index) => {
      const value = actual[index] ?? "";
      return /^\{[^{}]+\}$/.test(segment) ? value !== "" && isDecodable(value) : segment === value;
    })
  );
}

/** A value that the service takes in parentheses only, where the path has it without. */
function valueInWrongForm({ path: template, parameters }: Operation, path: string): string | undefined {
  const values = path.split("/");
  const names = template.split("/");
  for (const parameter of parameters) {
    const prefix = parenthesizedPrefix(parameter);
    const value = decodeURIComponent(values[names.indexOf(`{${parameter.name}}`)] ?? "");
    if (prefix !== undefined && value.startsWith(prefix)) return value;
  }
  return undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

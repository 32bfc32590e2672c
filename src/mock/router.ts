import type { OpenApiDocument } from "../openapi/document.ts";
import { type Operation, operationsOf } from "../openapi/operations.ts";
import { servers } from "../openapi/servers.ts";
import { keysAsSegments } from "./odata-key-path.ts";

/**
 * Finds the operation for a method and a path. Returns the methods that are allowed where the path has only other ones,
 * and `undefined` where there is no such path.
 */
export type Router = (method: string, path: string) => Route | { allowed: string[] } | undefined;

export interface Route {
  operation: Operation;
  /** The path as the operation's template has it: without a base path, its keys as segments. */
  path: string;
  /** The same path as the request has it, its keys in parentheses. */
  requestedPath: string;
}

/** Creates the router of an OpenAPI document. Paths may begin with the base path of a server, such as `/beta`. */
export function createRouter(document: OpenApiDocument): Router {
  const basePaths = basePathsOf(document);
  const operations = Map.groupBy(operationsOf(document), ({ path }) => path);
  // Concrete paths match before templated ones (OpenAPI 3.1, section 4.8.8.2).
  const templates = [...operations.keys()].toSorted((a, b) => a.split("{").length - b.split("{").length);
  return (method, fullPath) => {
    const basePath = basePaths.find((base) => fullPath.startsWith(`${base}/`)) ?? "";
    const requestedPath = fullPath.slice(basePath.length);
    const path = keysAsSegments(requestedPath);
    const candidates = operations.get(templates.find((template) => matches(template, path)) ?? "");
    const operation = candidates?.find((each) => each.method === method.toLowerCase());
    return operation ? { operation, path, requestedPath } : candidates && { allowed: candidates.map(allowedMethod) };
  };
}

function basePathsOf(document: OpenApiDocument): string[] {
  const urls = Object.values(servers(document)).filter((url) => URL.canParse(url, "http://mock"));
  const paths = urls.map((url) => new URL(url, "http://mock").pathname.replace(/\/$/, ""));
  return paths.toSorted((a, b) => b.length - a.length);
}

function matches(template: string, path: string): boolean {
  const [expected, actual] = [template.split("/"), path.split("/")];
  return (
    expected.length === actual.length && expected.every((segment, index) => segmentMatches(segment, actual[index]))
  );
}

function segmentMatches(expected: string, actual = ""): boolean {
  return /^\{[^{}]+\}$/.test(expected) ? actual !== "" && isDecodable(actual) : expected === actual;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const allowedMethod = ({ method }: Operation): string => method.toUpperCase();

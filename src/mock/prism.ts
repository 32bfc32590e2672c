import { createRequire } from "node:module";
import type { IHttpConfig } from "@stoplight/prism-http";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import { escapeToken } from "../openapi/pointer.ts";
import { type Engine, EngineError, type Preferences, type Violation } from "./engine.ts";
import { partFor } from "./part.ts";
import { Schemas } from "./schemas.ts";

// Prism is CommonJS, with far too many modules for Node to look for the names that each of them exports.
const require = createRequire(import.meta.url);
const { createLogger } = require("@stoplight/prism-core") as typeof import("@stoplight/prism-core");
const { createInstance, getHttpOperationsFromSpec } =
  require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");

const schemas = new Schemas();

/** Prism as the engine of a mock. An operation is prepared when it is first asked for, since that takes Prism its time. */
export function createPrism(document: OpenApiDocument): Engine {
  const prepared = new Map<string, ReturnType<typeof getHttpOperationsFromSpec>>();
  const prepare = (operation: Operation) => {
    const key = `${operation.method} ${operation.path}`;
    const known = prepared.get(key) ?? load(operation, key);
    prepared.set(key, known);
    return known;
  };
  const load = async (operation: Operation, key: string) => {
    const all = await getHttpOperationsFromSpec(partFor(document, operation));
    const operations = all.filter(({ method, path }) => `${method} ${path}` === key);
    for (const each of operations) schemas.shareIn(each);
    return operations;
  };
  schemas.startDocument();
  const logger = createLogger("MOCK", { level: "silent" });
  const instance = createInstance(configOf({}), { logger });
  return async (request, operation, preferences = {}) => {
    const result = await instance.request(request, await prepare(operation), configOf(preferences))();
    if (result._tag === "Left") throw new EngineError(result.left);
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: validations.input.map(violationOf),
      deviations: validations.output.map(violationOf),
    };
  };
}

function configOf({
  status,
  scenario,
  dynamic,
  unchecked = false,
  upstream,
  trusted = false,
}: Preferences): IHttpConfig {
  const mock = {
    dynamic: dynamic !== undefined,
    ...(dynamic?.seed !== undefined && { seed: dynamic.seed }),
    ...(status !== undefined && { code: status }),
    ...(scenario !== undefined && { exampleKey: scenario }),
  };
  const shared = { mock, validateRequest: !unchecked, validateResponse: !trusted, checkSecurity: true, errors: false };
  return upstream
    ? { ...shared, isProxy: true, upstream, upstreamProxy: undefined }
    : { ...shared, isProxy: false, upstreamProxy: undefined };
}

function violationOf({
  message,
  code,
  path = [],
}: {
  message: string;
  code?: string | number;
  path?: (string | number)[];
}): Violation {
  const [place, ...rest] = path;
  const pointer = rest.map(escapeToken);
  return {
    message,
    keyword: String(code ?? ""),
    pointer: place === "body" ? pointer.map((key) => `/${key}`).join("") : pointer.join("/"),
  };
}

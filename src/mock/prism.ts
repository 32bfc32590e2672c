import { hash } from "node:crypto";
import { createRequire } from "node:module";
import type { IHttpConfig } from "@stoplight/prism-http";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import { dropInvalidPatterns } from "../openapi/patterns.ts";
import type { Engine, EngineOptions, EngineRequest, EngineResponse, ServiceResponse, Violation } from "./engine.ts";
import { MockError } from "./mock-error.ts";
import { documentOfOperation } from "./operation-document.ts";

// Prism is CommonJS. `import` would have Node search its hundreds of modules for the names that they export.
const require = createRequire(import.meta.url);
const { createLogger } = require("@stoplight/prism-core") as typeof import("@stoplight/prism-core");
const { createInstance, getHttpOperationsFromSpec } =
  require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");

const logger = createLogger("MOCK", { level: "silent" });

/** Prism wants the URL of a service. It sends nothing to it: `forward.ts` does. */
const unused = new URL("http://service");

type PrismOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** Creates a mock engine from Prism. Each operation is loaded with its first request. */
export function createPrism(document: OpenApiDocument): Engine {
  const loaded = new Map<string, Promise<PrismOperations>>();
  const load = ({ method, path }: Operation): Promise<PrismOperations> => {
    const key = `${method} ${path}`;
    const operations = loaded.get(key) ?? loadOperation(document, method, path);
    loaded.set(key, operations);
    return operations;
  };
  const mock = createInstance(prismConfig({}), { logger });
  return async (request, operation, options = {}) => {
    const { serviceResponse } = options;
    const instance = serviceResponse ? validatorOf(serviceResponse) : mock;
    const result = await instance.request(forPrism(request), await load(operation), prismConfig(options))();
    if (result._tag === "Left") return withoutResponse(result.left);
    const { output, validations } = result.right;
    // Prism's own content type, in its own spelling, would be sent beside that of the responder.
    const { "Content-type": _, ...headers } = output.headers ?? {};
    return {
      status: output.statusCode,
      headers,
      body: output.body,
      violations: validations.input.map(toViolation),
      deviations: validations.output.map(toViolation),
    };
  };
}

/** Returns a Prism that takes a response as that of the service it forwards to, and validates it. */
function validatorOf({ status, headers, body }: ServiceResponse): ReturnType<typeof createInstance> {
  const right = { statusCode: status, headers, body };
  return createInstance(prismConfig({}), { logger, forward: () => () => async () => ({ _tag: "Right", right }) });
}

/** Prism knows the scheme `Bearer` in this case only, but schemes are case-insensitive (RFC 9110, section 11.1). */
function forPrism({ headers, ...request }: EngineRequest): EngineRequest {
  const { authorization = "" } = headers;
  const isBearer = /^bearer /i.test(authorization);
  return {
    ...request,
    headers: isBearer ? { ...headers, authorization: `Bearer ${authorization.slice(7)}` } : headers,
  };
}

const operations = new Map<string, Promise<PrismOperations>>();

/** Returns an operation as Prism has it. One that a reload of the API description only moves is not loaded again. */
async function loadOperation(
  document: OpenApiDocument,
  method: Operation["method"],
  path: string,
): Promise<PrismOperations> {
  const part = documentOfOperation(document, method, path);
  const { info: _, paths = {}, ...rest } = part;
  const key = hash("sha256", JSON.stringify([part === document ? [path, paths] : Object.values(paths), method, rest]));
  const loading = operations.get(key) ?? parseOperation(part, path);
  operations.set(key, loading);
  return (await loading).map((operation) => ({ ...operation, path }));
}

async function parseOperation(document: OpenApiDocument, path: string): Promise<PrismOperations> {
  // Prism replaces references in what it is given. A schema that refers to itself becomes a cycle.
  const copy = structuredClone(document);
  dropInvalidPatterns(copy);
  const all = await getHttpOperationsFromSpec(copy);
  const matching = all.filter((each) => each.path === path);
  for (const { request, responses } of matching)
    for (const { contents = [] } of [request?.body ?? {}, ...responses])
      for (const content of contents) if (content.schema) content.schema = sharedSchema(content.schema);
  return matching;
}

const schemas = new Map<string, object>();

/**
 * Returns the first schema that was equal to a schema. Prism compiles every schema object once and never releases it,
 * so a reload of the API description must not pass equal schemas as other objects.
 */
function sharedSchema<Schema extends object>(schema: Schema): Schema {
  // Prism's ids are derived from the place of a schema; they do not change its meaning.
  const text = JSON.stringify(schema, (key, value) => (key === "x-stoplight" ? undefined : value));
  const key = hash("sha256", text);
  const shared = (schemas.get(key) ?? schema) as Schema;
  schemas.set(key, shared);
  return shared;
}

function prismConfig({
  status,
  scenario,
  dynamic,
  skipValidation = false,
  serviceResponse,
}: EngineOptions): IHttpConfig {
  const mock = {
    dynamic: dynamic !== undefined,
    ...(dynamic?.seed !== undefined && { seed: dynamic.seed }),
    ...(status !== undefined && { code: status }),
    ...(scenario !== undefined && { exampleKey: scenario }),
  };
  const shared = { mock, validateRequest: !skipValidation, checkSecurity: true, errors: false };
  // Responses of the mock itself are examples, which lint has validated.
  return serviceResponse
    ? { ...shared, validateResponse: true, isProxy: true, upstream: unused, upstreamProxy: undefined }
    : { ...shared, validateResponse: false, isProxy: false, upstreamProxy: undefined };
}

/** An error that Prism creates where the API description has no response. */
type PrismError = Error & {
  status?: number;
  detail?: string;
  /** What is invalid in a request. */
  additional?: { validation?: { location: string[]; code: string; message: string }[] };
};

/**
 * Returns the response to a request that Prism has none for.
 *
 * @throws `MockError` for a valid request
 */
function withoutResponse({ status = 500, message, detail, additional }: PrismError): EngineResponse {
  const violations = additional?.validation?.map(({ location, ...rest }) => toViolation({ ...rest, path: location }));
  if (violations) return { status, headers: {}, body: undefined, violations, deviations: [] };
  const isAboutPrism = status === 401; // "… so Prism is generating this error for you"
  throw new MockError(status, detail && !isAboutPrism ? `${message}: ${detail}` : message);
}

interface PrismDiagnostic {
  message: string;
  code?: string | number;
  path?: (string | number)[];
}

/** Converts a diagnostic of Prism. Its path is that of Ajv: tokens of a JSON pointer, after `body`, `header` or `query`. */
function toViolation({ message, code = "", path: [place, ...tokens] = [] }: PrismDiagnostic): Violation {
  const keyword = String(code);
  if (place !== "body") return { message, keyword, pointer: tokens.join("/") };
  const prefix = tokens.length === 0 ? "Request body " : `Request body property ${tokens.join(".")} `;
  const rule = message.startsWith(prefix) ? message.slice(prefix.length) : undefined;
  return {
    message,
    rule: rule?.replace("be equal to one of the allowed values: ", "be one of "),
    keyword,
    pointer: tokens.map((token) => `/${token}`).join(""),
  };
}

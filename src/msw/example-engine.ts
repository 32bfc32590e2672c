import type { Oas3_1Schema, Oas3Example, Oas3Header, Oas3Response } from "@redocly/openapi-core";
import type { Validators } from "../client/validation.ts";
import { invalidStatus, responseKey, statusOf, successKey } from "../mock/declared-response.ts";
import type { Engine, EngineResponse, Violation } from "../mock/engine.ts";
import { MockError } from "../mock/mock-error.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { escapeToken } from "../openapi/pointer.ts";
import { resolve } from "../openapi/reference.ts";
import { hasCredentials } from "./credentials.ts";

/**
 * Creates an engine that responds with the examples of an OpenAPI document, for where Prism cannot run, such as a
 * browser. It validates credentials, and with the validators of an operation the body, but no parameters. Rejects with
 * a `MockError` where there is no example.
 */
export function createExampleEngine(document: OpenApiDocument, validators: Validators): Engine {
  return async (request, operation, { status, scenario, dynamic, skipValidation = false } = {}) => {
    if (dynamic) throw new MockError(501, "Generated values require Prism; use `npx graph-profile mock`.");
    if (!hasCredentials(document, operation, request)) {
      if (responseKey(operation, 401) === undefined) throw new MockError(401, unauthorized.message);
      return exampleResponse(document, operation, 401, undefined, [unauthorized]);
    }
    const violations = skipValidation ? [] : violationsOf(request.body, operation, validators);
    if (violations.length > 0)
      return { status: invalidStatus(operation), headers: {}, body: undefined, violations, deviations: [] };
    const success = statusOf(operation, successKey(operation) ?? "200");
    return exampleResponse(document, operation, status ?? success, scenario, []);
  };
}

/** Prism's violation for missing credentials. */
const unauthorized: Violation = { message: "Invalid security scheme used", keyword: "", pointer: "" };

function exampleResponse(
  document: OpenApiDocument,
  operation: Operation,
  status: number,
  scenario: string | undefined,
  violations: Violation[],
): EngineResponse {
  const key = responseKey(operation, status) ?? "";
  const response: Oas3Response | undefined = resolve(document, operation.responses[key]);
  const content = jsonContent(response?.content);
  const examples = Object.entries(content?.examples ?? {});
  const [, reference] = examples.find(([name]) => scenario === undefined || name === scenario) ?? [];
  const value: unknown = reference ? resolve<Oas3Example>(document, reference)?.value : content?.example;
  if (!response || (content && value === undefined))
    throw new MockError(501, `${operation.name} has no example of a response ${status}.`);
  return { status, headers: exampleHeaders(document, response), body: value, violations, deviations: [] };
}

/** Returns the headers of a response that have an example. */
function exampleHeaders(document: OpenApiDocument, { headers = {} }: Oas3Response): Record<string, string> {
  const values = Object.entries(headers).flatMap(([name, reference]) => {
    const value = headerExample(document, resolve(document, reference));
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(values);
}

function headerExample(document: OpenApiDocument, header: Oas3Header | undefined): unknown {
  const schema = resolve(document, header?.schema) as Oas3_1Schema | undefined;
  const [named] = Object.values(header?.examples ?? {});
  return header?.example ?? resolve<Oas3Example>(document, named)?.value ?? schema?.examples?.[0];
}

function violationsOf(body: unknown, { name }: Operation, validators: Validators): Violation[] {
  const validator = Object.hasOwn(validators, name) ? validators[name]?.request : undefined;
  const { issues = [] } = validator?.["~standard"].validate(body) ?? {};
  return issues.map(({ message, path, keyword = "" }) => {
    const pointer = path.map((key) => `/${escapeToken(String(key))}`).join("");
    return { message, rule: message, keyword, pointer };
  });
}

import type { Oas3Example, Oas3Response } from "@redocly/openapi-core";
import { issuesOf, type Validators } from "../client/validation.ts";
import { type Answer, type Engine, EngineError, type MockRequest, type Violation } from "../mock/engine.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";

/**
 * Answers by the examples of an OpenAPI document alone, where Prism cannot run, as in a browser. It looks at the token, and with the
 * validators of an operation at the body, but not at parameters. Rejects with `NoAnswer` where there is no example.
 */
export function createExampleEngine(document: OpenApiDocument, validators: Validators): Engine {
  return async (request, operation, { status, scenario, dynamic, unchecked = false } = {}) => {
    if (dynamic) throw noAnswer("Made-up values need Prism, which `npx graph-profile mock` has.");
    const responses = operation.definition.responses;
    const violations = unchecked ? [] : violationsOf(request, operation, validators);
    const success = Object.keys(responses).find((each) => /^2\d\d$/.test(each)) ?? "200";
    if (!hasCredentials(document, operation, request))
      return answerWith(document, operation, "401", undefined, [unauthorized]);
    const key = status !== undefined ? String(status) : violations.length > 0 ? "400" : success;
    return answerWith(document, operation, key, scenario, violations);
  };
}

const unauthorized = { message: "Invalid security scheme used", keyword: "", pointer: "" };

function answerWith(
  document: OpenApiDocument,
  operation: Operation,
  status: string,
  scenario: string | undefined,
  violations: Violation[],
): Answer {
  const response = resolve(document, operation.definition.responses[status]) as Oas3Response | undefined;
  const content = jsonContent(response?.content);
  const examples = Object.entries(content?.examples ?? {});
  const [, reference] = examples.find(([name]) => scenario === undefined || name === scenario) ?? [];
  const value: unknown = reference ? resolve<Oas3Example>(document, reference)?.value : content?.example;
  if (!response || (content && value === undefined))
    throw noAnswer(`${operation.name} has no example of an answer ${status}.`);
  return { status: Number(status), headers: headersOf(document, response), body: value, violations, deviations: [] };
}

/** The headers of an answer that the API description gives an example of. */
function headersOf(document: OpenApiDocument, { headers = {} }: Oas3Response): Record<string, string> {
  const values = Object.entries(headers).flatMap(([name, reference]) => {
    const header = resolve(document, reference);
    const schema = resolve(document, header?.schema) as { examples?: unknown[] } | undefined;
    const [named] = Object.values(header?.examples ?? {});
    const value = header?.example ?? resolve<Oas3Example>(document, named)?.value ?? schema?.examples?.[0];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(values);
}

function violationsOf({ body }: MockRequest, { name }: Operation, validators: Validators): Violation[] {
  const request = Object.hasOwn(validators, name) ? validators[name]?.request : undefined;
  return issuesOf(request, body).map((issue) => ({ ...issue, keyword: "invalid" }));
}

/** Whether a request has what one of the operation's security requirements asks for (OpenAPI 3.1, section 4.8.30). */
function hasCredentials(
  document: OpenApiDocument,
  { definition }: Operation,
  { headers = {}, url }: MockRequest,
): boolean {
  const requirements = definition.security ?? document.security ?? [];
  if (requirements.length === 0) return true;
  return requirements.some((requirement) => Object.keys(requirement).every(isMet));

  function isMet(name: string): boolean {
    const scheme = resolve(document, document.components?.securitySchemes?.[name]);
    if (scheme?.type === "apiKey" && scheme.in === "header") return headers[scheme.name.toLowerCase()] !== undefined;
    if (scheme?.type === "apiKey" && scheme.in === "query") return url.query?.[scheme.name] !== undefined;
    if (scheme?.type === "apiKey" || scheme?.type === "mutualTLS") return true; // not for a handler to see
    const kind = scheme?.type === "http" ? scheme.scheme.toLowerCase() : "bearer";
    return (headers.authorization ?? "").toLowerCase().startsWith(`${kind} `);
  }
}

const noAnswer = (message: string): EngineError => new EngineError({ name: "NoAnswer", message, status: 501 });

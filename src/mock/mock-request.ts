import { isJson } from "../openapi/media-type.ts";
import type { EngineRequest } from "./engine.ts";
import { parseJson } from "./json-body.ts";
import { MockError } from "./mock-error.ts";

/** A request as it arrives. */
export interface MockRequest {
  method: string;
  path: string;
  query: string;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The whole body; `undefined` where it is larger than the mock accepts. */
  body: string | undefined;
}

/** Returns a request for an engine, and what prevents its body from being validated. */
export function parseRequest(
  { method, query, headers, body = "" }: MockRequest,
  path: string,
): { engineRequest: EngineRequest; problem: MockError | undefined } {
  const json = parseJson(body);
  const engineRequest: EngineRequest = {
    method: method.toLowerCase() as EngineRequest["method"],
    url: { path, query: parseQuery(query) },
    headers: { ...headers },
    body: "value" in json ? json.value : body || null,
  };
  return { engineRequest, problem: problem() };

  function problem(): MockError | undefined {
    if (body === "") return undefined; // it may be optional
    const contentType = headers["content-type"] || "none";
    if (!isJson(contentType)) return new MockError(415, `Expected content type application/json, got ${contentType}.`);
    return "problem" in json ? new MockError(400, json.problem) : undefined;
  }
}

function parseQuery(query: string): EngineRequest["url"]["query"] {
  const parameters = new URLSearchParams(query);
  const values = [...new Set(parameters.keys())].map((name) => {
    const all = parameters.getAll(name);
    return [name, all.length === 1 ? (all[0] ?? "") : all] as const;
  });
  return Object.fromEntries(values);
}

import { isDeepStrictEqual } from "node:util";
import type { Oas3Example } from "@redocly/openapi-core";
import type { EngineRequest } from "../../../src/mock/engine.ts";
import type { MockResponse } from "../../../src/mock/respond.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { isJson } from "../../../src/openapi/media-type.ts";
import { operationsOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { servers } from "../../../src/openapi/servers.ts";
import type { Recorded } from "../../support/har.ts";

/** A request to make of a mock, and the answer to expect. */
export interface Exchange {
  operation: string;
  what: string;
  method: EngineRequest["method"];
  path: string;
  headers: Record<string, string>;
  body: unknown;
  expected: { status: number; body?: unknown };
}

/** A request for each example of the contract, of requests and of answers, and one without a token for each operation. */
export function exchangesOf(document: OpenApiDocument): Exchange[] {
  return operationsOf(document).flatMap(({ name, method, path: template, definition }) => {
    const path = template.replaceAll(/\{[^{}]+\}/g, "innocenty.popov@contoso.com");
    const requests = examplesOf(document, resolve(document, definition.requestBody)?.content);
    const answers = Object.entries(definition.responses).map(
      ([status, response]) => [Number(status), examplesOf(document, resolve(document, response)?.content)] as const,
    );
    const created = new Map(answers).get(201) ?? {};
    const prefer = (preference: string) => ({ ...headers, prefer: preference });
    const exchange = (what: string, more: Pick<Exchange, "headers" | "body" | "expected">): Exchange => {
      return { operation: name, what, method, path, ...more };
    };
    return [
      exchange("without a token", { headers: withoutToken, body: {}, expected: { status: 401 } }),
      ...Object.entries(requests).map(([scenario, body]) => {
        const expected = { status: 201, body: created[scenario] };
        return exchange(`request ${scenario}`, { headers: prefer(`example=${scenario}`), body, expected });
      }),
      ...answers.flatMap(([status, examples]) =>
        Object.entries(examples).map(([scenario, body]) => {
          const preference = prefer(`code=${status}, example=${scenario}`);
          return exchange(`${status} ${scenario}`, { headers: preference, body: {}, expected: { status, body } });
        }),
      ),
    ];
  });
}

/** What is wrong with the answer to an exchange, in words. */
export function complaintsAbout(
  { status, body }: Pick<MockResponse, "status" | "body">,
  { expected }: Exchange,
): string[] {
  return [
    ...(status === expected.status ? [] : [`${status} instead of ${expected.status}`]),
    ...("body" in expected && !isDeepStrictEqual(body, expected.body) ? ["another body"] : []),
  ];
}

/** An exchange as it went over the wire. */
export function recorded(
  document: OpenApiDocument,
  exchange: Exchange,
  answer: Pick<MockResponse, "status" | "headers" | "body">,
): Recorded {
  const [serviceRoot = ""] = Object.values(servers(document));
  return {
    method: exchange.method.toUpperCase(),
    url: serviceRoot + exchange.path,
    requestHeaders: exchange.headers,
    requestBody: exchange.body,
    status: answer.status,
    responseHeaders: { ...answer.headers },
    responseBody: answer.body,
  };
}

const headers: Record<string, string> = {
  authorization: "Bearer token",
  "content-type": "application/json",
  "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
};

const { authorization: _token, ...withoutToken } = headers;

function examplesOf(document: OpenApiDocument, content: object = {}): Record<string, unknown> {
  const [, media] = Object.entries(content).find(([mediaType]) => isJson(mediaType)) ?? [];
  return Object.fromEntries(
    Object.entries((media?.examples ?? {}) as Record<string, Oas3Example>).map(([scenario, reference]) => [
      scenario,
      resolve(document, reference)?.value,
    ]),
  );
}

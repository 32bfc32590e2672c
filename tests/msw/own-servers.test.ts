import { getResponse } from "msw";
import { expect, test } from "vitest";
import { createHandlers } from "../../src/msw/handlers.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const responses = { 204: { description: "Done" } };
const document = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  servers: [{ url: "https://api.example/v1" }],
  paths: {
    "/up": { servers: [{ url: "https://up.example/" }, { url: "/v2" }], get: { responses } },
    "/main": { get: { responses } },
  },
} as unknown as OpenApiDocument;

test.each([
  ["https://api.example/v1/main", undefined, 204],
  ["https://api.example/v2/up", undefined, 204],
  ["https://up.example/up", undefined, 204],
  ["https://other.example/up", undefined, undefined],
  ["https://other.example/up", "https://other.example", 204],
  ["https://up.example/up", "https://other.example", undefined],
])("handlers respond on the servers of the operations too: %s with baseUrl %s", async (url, baseUrl, status) => {
  const handlers = createHandlers(document, { responses: "static", ...(baseUrl !== undefined && { baseUrl }) });
  expect((await getResponse(handlers, new Request(url)))?.status).toBe(status);
});

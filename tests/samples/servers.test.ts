import { expect, test } from "vitest";
import { withSamples } from "../../scripts/docs/samples.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

test.each([
  [undefined, "https://api.example/v1/a"],
  ["https://up.example", "https://up.example/a"],
  ["https://up.example/v2/", "https://up.example/v2/a"],
  ["/v2", "https://api.example/v2/a"],
])("the samples of an operation call its own server, %s", (server, url) => {
  const get = { responses: {}, ...(server !== undefined && { servers: [{ url: server }] }) };
  const document = { openapi: "3.1.0", servers: [{ url: "https://api.example/v1" }], paths: { "/a": { get } } };
  const { paths } = withSamples(document as unknown as OpenApiDocument);
  expect(JSON.stringify(paths).match(/https:[^'"\\<&]*/g)).toContain(url);
});

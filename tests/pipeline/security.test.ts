import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { command as generate } from "../../scripts/generate.ts";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { project } from "../../scripts/support/project.ts";
import { warningPrinter } from "../../scripts/support/warning.ts";
import { runInProcess } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary.ts";

const securitySchemes = {
  bearer: { type: "http", scheme: "Bearer" },
  oauth: { type: "oauth2", flows: {} },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://example.com/openid" },
  reference: { $ref: "#/components/securitySchemes/oauth" },
  basic: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  certificate: { type: "mutualTLS" },
  "other\u202e": { type: "apiKey", in: "query", name: "k\u202e\n" },
  unused: { type: "apiKey", in: "cookie", name: "session" },
};

/** Writes a description with an operation for each value of `security`, and returns its path. */
async function describe(securities: readonly unknown[], security?: unknown): Promise<string> {
  const responses = { "204": { description: "d" } };
  const pathItems = securities.map((each) => ({ get: { security: each, responses } }));
  const paths = Object.fromEntries(pathItems.map((pathItem, index) => [`/${index}`, pathItem]));
  const description = { openapi: "3.1.0", info: { title: "t", version: "1" }, security, paths };
  const spec = join(await temporaryFolder(), "api.yaml");
  await writeFile(spec, JSON.stringify({ ...description, components: { securitySchemes } }));
  return spec;
}

/** Returns the warnings for a description, and what its endpoints say about the access token. */
async function generated(securities: readonly unknown[], security?: unknown) {
  const warnings: string[] = [];
  const onWarning = (message: string) => message.includes(" of lint; ") || warnings.push(message);
  const files = await runPipeline(await describe(securities, security), project.redoclyConfig, { onWarning });
  const endpoints = [...(files.get("client.ts") ?? "").matchAll(/^ {2}get\d+: \{\n {4}method: [\s\S]*?^ {2}\}/gm)];
  expect(endpoints).toHaveLength(securities.length);
  return { warnings, fields: endpoints.map(([line]) => /sendsAccessToken.*?(?=,)/.exec(line)?.[0]) };
}

test("an operation gets the access token if one of its alternatives takes it", async () => {
  const requirements = [
    { bearer: [] },
    { oauth: ["read"] },
    { openId: [] },
    { reference: [] },
    { bearer: [], key: [] },
  ];
  const alternatives = [...requirements.map((each) => [each]), [{}, { bearer: [] }], [{ key: [] }, { oauth: [] }]];
  expect((await generated(alternatives)).fields).toEqual(alternatives.map(() => undefined));
});

test("an operation does not get the access token if none of its alternatives takes it", async () => {
  const alternatives = [[], [{}], [{ basic: [] }], [{ key: [] }], [{ certificate: [] }], [{ basic: [], key: [] }, {}]];
  expect((await generated(alternatives, [{ bearer: [] }])).fields).toEqual(
    alternatives.map(() => "sendsAccessToken: false"),
  );
});

test.each([
  ["the access token", undefined, undefined],
  ["the access token", [{ oauth: [] }], undefined],
  ["no access token", [{ key: [] }], "sendsAccessToken: false"],
  ["no access token", [], "sendsAccessToken: false"],
])("an operation without security of its own gets %s where the root has %j", async (_what, security, field) => {
  expect((await generated([undefined], security)).fields).toEqual([field]);
});

test("security schemes that the client does not support, and that operations require, are one warning", async () => {
  const { warnings } = await generated([
    [{ bearer: [], key: [] }],
    [{ key: [] }],
    [{ basic: [] }, { certificate: [] }],
  ]);
  expect(warnings).toEqual([
    'The client does not send credentials for these security schemes: "key" (apiKey in header "X-Key"), "basic" (http "basic"), "certificate" (mutualTLS). Pass them in `headers` of a call, or add them to each request in the `fetch` of the client\'s options.',
  ]);
  expect((await generated([[{ bearer: [] }], []])).warnings).toEqual([]);
});

test("generate and check print warnings to the standard error, on one line whatever the names", async () => {
  const spec = await describe([[{ "other\u202e": [] }]]);
  const args = ["--spec", spec, "--out", join(await temporaryFolder(), "generated"), "--no-validators"];
  const stderr = expect.stringMatching(
    /^warning The client .*: "other\\u202e" \(apiKey in query "k\\u202e\\n"\)\. Pass .*\.\nwarning \d+ warnings of lint; --verbose lists them\.\n$/,
  );
  expect(await runInProcess(generate, args)).toMatchObject({ code: 0, stderr });
  expect(await runInProcess(check, args)).toMatchObject({ code: 0, stderr });
});

test("a command that generates many times prints each warning once", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const printWarning = warningPrinter();
  for (const message of ["one", "two", "one"]) printWarning(message);
  const printed = error.mock.calls.map(([text]) => String(text));
  error.mockRestore();
  expect(printed).toEqual([expect.stringContaining("one"), expect.stringContaining("two")]);
});

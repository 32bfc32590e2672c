import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { callAll, type Responses } from "../support/calls.ts";
import { compileErrors } from "../support/compile.ts";
import { otherDescriptions } from "../support/descriptions.ts";
import { run } from "../support/run.ts";
import { temporaryFolderInProject } from "../support/temporary.ts";

const timeout = 300_000;
const descriptions = Object.entries(otherDescriptions());
const modules = ["client.ts", "examples.ts", "validators.ts"];

test.each(descriptions)(
  "%s generates code that compiles, with a method for each operation",
  { timeout },
  async (name, spec) => {
    const out = await temporaryFolderInProject();
    const { code, stderr } = await run(["generate", "--spec", spec, "--out", out]);
    expect({ code, stderr: stderr.replace(/^warning \d+ warnings? of lint; .*\n$/m, "") }).toEqual({
      code: 0,
      stderr: warnings[name] ?? "",
    });
    const client = clients[name];
    if (client) expect(await callAll(out, client.calls, client.responses, modules)).toMatchObject(client.expected);
    else expect(compileErrors(out, modules)).toEqual([]);
    const { createClient } = await import(pathToFileURL(join(out, "client.ts")).href);
    const { paths } = parseYaml(await readFile(spec, "utf8")) as { paths: Record<string, object> };
    const keys = Object.values(paths).flatMap((path) => Object.keys(path));
    const operations = keys.filter((key) => /^(get|put|post|delete|patch|head|options|trace)$/.test(key)).length;
    expect(operations).toBeGreaterThan(5);
    expect(Object.keys(createClient({ baseUrl: "http://localhost" }))).toHaveLength(operations);
  },
);

const warning = (schemes: RegExp) => expect.stringMatching(new RegExp(`^warning .*: ${schemes.source}\\. Pass .*\n$`));
const unused = (count: number) => expect.stringMatching(new RegExp(`^warning ${count} components are not used: .*\n$`));

/** For some descriptions, the warning about security schemes that the client does not support, or components without use. */
const warnings: Readonly<Record<string, unknown>> = {
  figma: warning(/"PersonalAccessToken" \(.*\), "PlanAccessToken" \(.*\)/),
  galaxy: warning(/"basicAuth" \(.*\), "apiKeyQuery" \(.*\), "apiKeyHeader" \(.*\), "apiKeyCookie" \(.*\)/),
  petstore: warning(/"api_key" \(apiKey in header "api_key"\)/),
  github: unused(6),
  starTrek: unused(29),
};

interface ClientTest {
  calls: string;
  responses: Responses;
  expected: object[];
}

const issue = { number: 7, title: "Found" };

/** For some descriptions, calls with the generated client: JSON, text, bytes, headers and forms. */
const clients: Readonly<Record<string, ClientTest>> = {
  github: {
    calls: `
const path = { owner: "me", repo: "mine" };
export const calls = (client: Client) => [
  async () => unwrap(await client.issuesListForRepo({ params: { path, query: { state: "closed", labels: "a b", per_page: 2 } } })).map(({ title }) => title satisfies string),
  async () => unwrap(await client.issuesCreate({ params: { path }, body: { title: "Broken", labels: ["bug"] } })).number satisfies number,
  async () => {
    const { error } = await client.issuesGet({ params: { path: { ...path, issue_number: 8 } } });
    return error?.kind === "status" && error.status === 404 && (error.body.message satisfies string | undefined);
  },
  async () => unwrap(await client.activityStarRepoForAuthenticatedUser({ params: { path } })) satisfies null,
  async () => unwrap(await client.metaGetZen()) satisfies string,
  async () => [...(await (unwrap(await client.metaGetOctocat()) satisfies Blob).bytes())],
  async () => unwrap(await client.markdownRenderRaw({ body: "Hi" })) satisfies string,
  async () => unwrap(await client.reposUploadReleaseAsset({ params: { path: { ...path, release_id: 1 }, query: { name: "a.bin" } }, body: new Blob(["bytes"]) })).id satisfies number,
];
`,
    responses: {
      "GET /repos/me/mine/issues?state=closed&labels=a%20b&per_page=2": ["application/json", JSON.stringify([issue])],
      "POST /repos/me/mine/issues": ["application/json; charset=utf-8", JSON.stringify(issue), 201],
      "GET /repos/me/mine/issues/8": ["application/json", '{"message":"Not Found"}', 404],
      "GET /zen": ["text/plain;charset=utf-8", "Keep it logically awesome."],
      "GET /octocat": ["application/octocat-stream", Uint8Array.of(0, 255, 128)],
      "POST /markdown/raw": ["text/html;charset=utf-8", "<p>Hi</p>"],
      "POST /repos/me/mine/releases/1/assets?name=a.bin": ["application/json", '{"id":9}', 201],
    },
    expected: [
      { data: ["Found"], sent: "GET /repos/me/mine/issues?state=closed&labels=a%20b&per_page=2 -", body: "" },
      { data: 7, sent: "POST /repos/me/mine/issues application/json", body: '{"title":"Broken","labels":["bug"]}' },
      { data: "Not Found", sent: "GET /repos/me/mine/issues/8 -", body: "" },
      { data: null, sent: "PUT /user/starred/me/mine -", body: "" },
      { data: "Keep it logically awesome.", sent: "GET /zen -", body: "" },
      { data: [0, 255, 128], sent: "GET /octocat -", body: "" },
      { data: "<p>Hi</p>", sent: "POST /markdown/raw text/plain", body: "Hi" },
      {
        data: 9,
        sent: "POST /repos/me/mine/releases/1/assets?name=a.bin application/octet-stream",
        body: "bytes",
      },
    ],
  },
  petstore: {
    calls: `
const params = { path: { petId: 1 } };
export const calls = (client: Client) => [
  async () => unwrap(await client.findPetsByStatus({ params: { query: { status: ["sold", "pending"] } } })).map(({ name }) => name satisfies string),
  async () => (await client.deletePet({ params: { ...params, header: { api_key: "key" } } })).error?.status,
  async () => (await client.updatePetWithForm({ params, body: { name: "Rex & co", status: "sold" } })).error?.status,
  async () => unwrap(await client.uploadFile({ params, body: { file: new Blob(["bytes"]) } })).message satisfies string | undefined,
];
`,
    responses: {
      "GET /pet/findByStatus?status=sold&status=pending": ["application/json", '[{"name":"Rex","photoUrls":[]}]'],
      "DELETE /pet/1": ["text/plain", "", 404],
      "POST /pet/1": ["text/plain", "", 405],
      "POST /pet/1/uploadImage": ["application/json", '{"message":"kept"}'],
    },
    expected: [
      { data: ["Rex"], sent: "GET /pet/findByStatus?status=sold&status=pending -", body: "" },
      { data: 404, sent: "DELETE /pet/1 -", headers: { api_key: "key" } },
      { data: 405, sent: "POST /pet/1 application/x-www-form-urlencoded", body: "name=Rex+%26+co&status=sold" },
      {
        data: "kept",
        sent: expect.stringMatching(/^POST \/pet\/1\/uploadImage multipart\/form-data; boundary=/),
        body: expect.stringMatching(/name="file"; filename="blob"\r\n[\s\S]*\r\n\r\nbytes\r\n/),
      },
    ],
  },
};

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { compileErrors } from "../support/compile.ts";

const json = (schema: object) => ({ description: "A response", content: { "application/json": { schema } } });
const anObject = json({ type: "object" });
const problem = json({ type: "object", required: ["code"], properties: { code: { type: "integer" } } });

/** Status and value of a response, the declared responses, and the result. */
const statuses: [status: number, responses: object, result: object][] = [
  [200, { 200: anObject, default: problem }, { data: { code: 1 } }],
  [202, { 200: anObject, default: problem }, { error: { kind: "status", status: 202 } }],
  [202, { "2XX": anObject, default: problem }, { data: { code: 1 } }],
  [202, { default: problem }, { data: { code: 1 } }],
  [202, { 200: anObject }, { error: { kind: "unexpected-status", status: 202 } }],
  [404, { default: problem }, { error: { kind: "status", status: 404, body: { code: 1 } } }],
];

const withProperty = (schema: object) => ({ type: "object", required: ["a"], properties: { a: schema } });
const node = { $ref: "#/components/schemas/node" };
const allOf = [
  { type: "object", required: ["a"] },
  { type: "object", properties: { a: { type: "boolean" } } },
];
const bodies: [name: string, schema: object, value: unknown, isValid: boolean][] = [
  ["an integer", withProperty({ type: "integer" }), { a: 1 }, true],
  ["text for an integer", withProperty({ type: "integer" }), { a: "1" }, false],
  ["null for text", withProperty({ type: "string" }), { a: null }, false],
  ["null for nullable text", withProperty({ type: ["string", "null"] }), { a: null }, true],
  ["text for an object", withProperty(withProperty({})), { a: "1" }, false],
  ["a property of a part", { allOf }, { a: true }, true],
  ["no property of a part", { allOf }, {}, false],
  ["null for a part", { allOf }, null, false],
  ["null for a nullable object", { ...withProperty({}), type: ["object", "null"] }, null, true],
  ["a required property without a type", withProperty({}), {}, true],
  ["no optional property", { type: "object", properties: { a: { type: "string" } } }, {}, true],
  ["no writeOnly property", withProperty({ type: "string", writeOnly: true }), {}, true],
  ["a list", { type: "array" }, [], true],
  ["one level of a recursive schema", node, {}, true],
  ["a list for a recursive schema", node, [], false],
];

const parameters = [{ name: "filter", in: "query", style: "deepObject", schema: { type: "object" } }];
const operations: object[] = [
  ...statuses.map(([, responses]) => ({ responses })),
  ...bodies.map(([, schema]) => ({ responses: { 400: json(schema) } })),
  { parameters, responses: { 204: { description: "Done" } } },
  { security: [], responses: { 401: problem } },
];

type Call = (options?: object) => Promise<{ data?: unknown; error?: unknown }>;
const createClient = await generateClient();

/** Generates the client of the operations above, with the names `call0`, `call1`, … */
async function generateClient(): Promise<(options: object) => Record<string, Call>> {
  await mkdir(join(project.root, "dist"), { recursive: true });
  const folder = await mkdtemp(join(project.root, "dist/client-")); // where modules resolve this repository's dependencies
  afterAll(() => rm(folder, { recursive: true }));
  const description = {
    openapi: "3.1.0",
    info: { title: "Responses of each kind", version: "1.0.0" },
    servers: [{ url: "https://api.example" }],
    security: [{ bearer: [] }],
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: { node: { type: "object", required: ["next"], properties: { next: node } } },
    },
    paths: Object.fromEntries(
      operations.map((operation, index) => [`/${index}`, { get: { operationId: `call${index}`, ...operation } }]),
    ),
  };
  await writeFile(join(folder, "description.json"), JSON.stringify(description));
  write(folder, await runPipeline(join(folder, "description.json"), project.redoclyConfig));
  expect(compileErrors(folder, ["client.ts"])).toEqual([]);
  return (await import(pathToFileURL(join(folder, "client.ts")).href)).createClient;
}

/** Calls an operation, which receives the given response. */
async function call(index: number, response: Response, options: object = {}) {
  const requests: Request[] = [];
  const fetch = async (...input: ConstructorParameters<typeof Request>) => {
    requests.push(new Request(...input));
    return response.clone();
  };
  const accessToken = vi.fn<() => string>().mockReturnValue("token");
  const result = await createClient({ fetch, accessToken })[`call${index}`]?.(options);
  return { ...result, requests, accessToken };
}

describe("success is what is declared as 2xx, or any 2xx under a default alone:", () => {
  const rows = statuses.map(
    ([status, responses, result], index) => [status, Object.keys(responses), index, result] as const,
  );
  test.each(rows)("%d of %j", async (status, _declared, index, result) => {
    expect(await call(index, Response.json({ code: 1 }, { status }))).toMatchObject(result);
  });
});

describe("the client validates that a body is what its type promises:", () => {
  test.each(bodies)("%s", async (name, _schema, value, isValid) => {
    const index = statuses.length + bodies.findIndex(([each]) => each === name);
    const { error } = await call(index, Response.json(value, { status: 400 }));
    expect(error).toMatchObject({ kind: isValid ? "status" : "invalid-response", status: 400, body: value });
  });
});

test("a key of an object in the query cannot add a parameter", async () => {
  const options = { params: { query: { filter: { "a&admin=true#": 1 } } } };
  const index = operations.length - 2;
  const { requests } = await call(index, new Response(null, { status: 204 }), options);
  expect(requests.map(({ url }) => url)).toEqual([`https://api.example/${index}?filter[a%26admin%3Dtrue%23]=1`]);
});

test("an operation gets the access token, and once more after 401, unless it has no security", async () => {
  const unauthorized = Response.json({ code: 1 }, { status: 401 });
  const secured = await call(0, unauthorized);
  const tokens = secured.requests.map(({ headers }) => headers.get("Authorization"));
  expect(tokens).toEqual(["Bearer token", "Bearer token"]);
  const open = await call(operations.length - 1, unauthorized);
  expect(open.requests.map(({ headers }) => headers.get("Authorization"))).toEqual([null]);
  expect(open.accessToken).not.toHaveBeenCalled();
});

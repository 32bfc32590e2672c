import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { compileErrors } from "../support/compile.ts";

const array = { schema: { type: "array", items: { type: "string" } } };
const object = { schema: { type: "object", additionalProperties: { type: "string" } } };
const integer = { schema: { type: "integer" } };
const either = { schema: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } };
const json = { content: { "application/json": object } };

const list = ["a", "b/c", null];
const pairs = { "k/1": "a", k2: "b/c", k3: null };

/** A parameter named `p`, its value, and what is sent for it. */
const rows: [location: string, parameter: object, value: unknown, sent: string | null][] = [
  ["path", integer, 5, "/x/5"],
  ["path", array, list, "/x/a,b%2Fc"],
  ["path", { ...array, explode: true }, list, "/x/a,b%2Fc"],
  ["path", object, pairs, "/x/k%2F1,a,k2,b%2Fc"],
  ["path", { ...object, explode: true }, pairs, "/x/k%2F1=a,k2=b%2Fc"],
  ["path", { ...integer, style: "label" }, 5, "/x/.5"],
  ["path", { ...array, style: "label" }, list, "/x/.a,b%2Fc"],
  ["path", { ...array, style: "label", explode: true }, list, "/x/.a.b%2Fc"],
  ["path", { ...object, style: "label" }, pairs, "/x/.k%2F1,a,k2,b%2Fc"],
  ["path", { ...object, style: "label", explode: true }, pairs, "/x/.k%2F1=a.k2=b%2Fc"],
  ["path", { ...integer, style: "matrix" }, 5, "/x/;p=5"],
  ["path", { ...array, style: "matrix" }, list, "/x/;p=a,b%2Fc"],
  ["path", { ...array, style: "matrix", explode: true }, list, "/x/;p=a;p=b%2Fc"],
  ["path", { ...object, style: "matrix" }, pairs, "/x/;p=k%2F1,a,k2,b%2Fc"],
  ["path", { ...object, style: "matrix", explode: true }, pairs, "/x/;k%2F1=a;k2=b%2Fc"],
  ["path", json, { k: "a/b" }, "/x/%7B%22k%22%3A%22a%2Fb%22%7D"],
  ["path", array, [], null],
  ["path", array, [null], null],
  ["path", array, ["."], null],
  ["path", object, null, null],
  ["query", array, list, "?p=a&p=b%2Fc"],
  ["query", { ...array, explode: false }, list, "?p=a,b%2Fc"],
  ["query", { ...array, style: "spaceDelimited", explode: false }, list, "?p=a%20b%2Fc"],
  ["query", { ...array, style: "pipeDelimited", explode: false }, list, "?p=a%7Cb%2Fc"],
  ["query", { ...array, style: "pipeDelimited", explode: true }, list, "?p=a&p=b%2Fc"],
  ["query", { ...array, allowReserved: true }, list, "?p=a&p=b/c"],
  ["query", { ...array, style: "deepObject", explode: true }, list, "?p[0]=a&p[1]=b%2Fc"],
  ["query", object, pairs, "?k%2F1=a&k2=b%2Fc"],
  ["query", { ...object, explode: false }, pairs, "?p=k%2F1,a,k2,b%2Fc"],
  ["query", { ...object, style: "pipeDelimited", explode: false }, pairs, "?p=k%2F1%7Ca%7Ck2%7Cb%2Fc"],
  ["query", { ...object, style: "deepObject" }, pairs, "?p[k%2F1]=a&p[k2]=b%2Fc"],
  ["query", { ...either, explode: false }, "a,b", "?p=a%2Cb"],
  ["query", { ...either, explode: false }, list, "?p=a,b%2Fc"],
  ["query", { ...integer, style: "spaceDelimited" }, 5, "?p=5"],
  ["query", { ...array, style: "simple", explode: false }, list, "?p=a,b%2Fc"],
  ["query", { content: { "text/plain": { schema: { type: "string" } } } }, "a b", "?p=a%20b"],
  ["query", json, [1, null], "?p=%5B1%2Cnull%5D"],
  ["header", integer, 5, "p: 5"],
  ["header", array, list, "p: a,b/c"],
  ["header", object, pairs, "p: k/1,a,k2,b/c"],
  ["header", { ...object, explode: true }, pairs, "p: k/1=a,k2=b/c"],
  ["header", json, { k: "a" }, 'p: {"k":"a"}'],
  ["cookie", integer, 5, "Cookie: p=5"],
  ["cookie", json, { k: 1 }, "Cookie: p=%7B%22k%22%3A1%7D"],
  ["cookie", { ...array, explode: false }, list, "Cookie: p=a,b%2Fc"],
];

const responses = { 204: { description: "Done" } };
const paths = rows.map(([location, parameter], index) => {
  const all = [{ name: "p", in: location, required: location === "path", ...parameter }];
  return [
    `/${index}/${location === "path" ? "{p}" : ""}`,
    { get: { operationId: `op${index}`, parameters: all, responses } },
  ];
});

const key = { name: "key", in: "path", required: true, ...integer, "x-odata-parenthesized-prefix": "$&" };
const names = [
  { name: "constructor", in: "path", required: true, ...array },
  { name: "__proto__", in: "query", required: false, ...object, explode: false },
];
paths.push([
  "/keys/{p}/{key}",
  { get: { operationId: "keys", parameters: [{ name: "p", in: "path", required: true, ...array }, key], responses } },
]);
paths.push(["/names/{constructor}", { get: { operationId: "names", parameters: names, responses } }]);

await mkdir(join(project.root, "dist"), { recursive: true });
const folder = await mkdtemp(join(project.root, "dist/styles-")); // where modules resolve this repository's dependencies
afterAll(() => rm(folder, { recursive: true }));
const description = {
  openapi: "3.1.0",
  info: { title: "Styles", version: "1" },
  servers: [{ url: "https://a.example" }],
};
await writeFile(join(folder, "api.json"), JSON.stringify({ ...description, paths: Object.fromEntries(paths) }));
write(folder, await runPipeline(join(folder, "api.json"), project.redoclyConfig, { withValidators: false }));
const { createClient } = await import(pathToFileURL(join(folder, "client.ts")).href);

test("the code compiles", () => {
  expect(compileErrors(folder, ["client.ts"])).toEqual([]);
});

test.each(rows.map((row, index) => [index, ...row] as const))(
  "%d: in %s, %j with %j is sent as %s",
  async (index, ...row) => {
    const [location, , value, sent] = row;
    const requests: Request[] = [];
    const fetch = async (...input: ConstructorParameters<typeof Request>) => {
      requests.push(new Request(...input));
      return new Response(null, { status: 204 });
    };
    const { error } = await createClient({ fetch })[`op${index}`]({ params: { [location]: { p: value } } });
    const [request] = requests;
    expect(error?.kind).toBe(sent === null ? "invalid-request" : undefined);
    const { pathname, search } = new URL(request?.url ?? "https://a.example");
    const shown: Record<string, string | undefined> = {
      path: pathname.replace(/^\/\d+/, "/x"),
      query: search,
      header: `p: ${request?.headers.get("p")}`,
      cookie: `Cookie: ${request?.headers.get("Cookie")}`,
    };
    expect(request && shown[location]).toBe(sent ?? undefined);
  },
);

test("names that every object has are names like others", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return new Response(null, { status: 204 });
  };
  const params = { path: { constructor: ["a", "b"] }, query: { ["__proto__"]: { k: 1 } } };
  expect((await createClient({ fetch }).names({ params })).error).toBeUndefined();
  expect(urls).toEqual(["https://a.example/names/a,b?__proto__=k,1"]);
});

test("a path can have a style and an OData key", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return new Response(null, { status: 204 });
  };
  expect(
    (await createClient({ fetch }).keys({ params: { path: { p: ["a", "b"], key: "$&1" } } })).error,
  ).toBeUndefined();
  expect(urls).toEqual(["https://a.example/keys/a,b('$%261')"]);
});

import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type Run, runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { callAll, type Responses } from "../support/calls.ts";
import { compileErrors } from "../support/compile.ts";

type AnyClient = Record<string, (options?: object) => Promise<{ data?: unknown; error?: unknown }>>;

interface Generated {
  createClient(options: object): AnyClient;
  servers: Record<string, string>;
}

await mkdir(join(project.root, "dist"), { recursive: true });
const root = await mkdtemp(join(project.root, "dist/descriptions-")); // where modules resolve this repository's dependencies
afterAll(() => rm(root, { recursive: true }));

async function generate(name: string, run: Run = {}) {
  const files = await runPipeline(join(project.root, "tests/fixtures/descriptions", name), project.redoclyConfig, run);
  const folder = await mkdtemp(join(root, "out-"));
  write(folder, files);
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
  const { createClient, servers }: Generated = await load("client.ts");
  const { examples }: { examples: Record<string, unknown> } = await load("examples.ts");
  const requests: Request[] = [];
  const isRelative = Object.values(servers)[0]?.startsWith("/");
  const client = createClient({
    ...(isRelative && { baseUrl: "http://localhost" }),
    fetch: async (...input: ConstructorParameters<typeof Request>) => {
      requests.push(new Request(...input));
      return new Response(null, { status: 204 });
    },
  });
  return { folder, files, client, servers, examples, load, last: () => requests.at(-1) };
}

const library = await generate("library-3.0.yaml");
const libraryWithoutValidators = await generate("library-3.0.yaml", { withValidators: false });
const hostile = await generate("hostile-3.1.yaml");
const webhooks = await generate("webhooks-3.1.yaml");
const ids = await generate("ids-3.1.yaml");

test("the code of every description compiles", () => {
  const all = [library, libraryWithoutValidators, hostile, webhooks, ids];
  const names = all.flatMap(({ folder, files }) => [...files.keys()].map((name) => join(basename(folder), name)));
  expect(compileErrors(root, names)).toEqual([]);
});

describe("a description in OpenAPI 3.0", () => {
  const { folder, files, client, servers, examples, load, last } = library;

  test("has a client, with parameters of each kind", async () => {
    expect(servers).toEqual({ thePublicLibrary: "https://north.library.example/v2", server: "/local" });
    expect(Object.keys(client).slice(0, 4)).toEqual(["listBooks", "postBooks", "deleteBook", "updateBook"]);
    expect(examples).toHaveProperty(["listBooks", "responses", "200", "wrong"], [{ id: "one", title: 2 }]);

    await client.listBooks?.({ params: { query: { tags: ["a b", "c"], limit: 2 }, header: { "X-Reader": "me" } } });
    expect(last()?.url).toBe("https://north.library.example/v2/books?tags=a%20b&tags=c&limit=2");
    expect(last()?.headers.get("X-Reader")).toBe("me");
    await client.deleteBook?.({ params: { path: { id: 7 } } });
    expect(last()?.method).toBe("DELETE");
    expect(last()?.url).toBe("https://north.library.example/v2/books/7");
  });

  test("has types", () => {
    const text = files.get("client.ts");
    expect(text).toContain('export type Book = Readable<components["schemas"]["book"]>;');
    expect(text).toContain('export type BookCreate = Writable<components["schemas"]["book"]>;');
    expect(text).toContain('export type BookUpdate = Writable<components["schemas"]["book"]>;');
    expect(text).toContain("@deprecated");
    expect(files.get("types.ts")).toMatch(/access\?: Flags<\[\s+"read",\s+"lend",\s+"copy"\s+\]>;/);
    expect(files.get("examples.ts")).not.toContain("satisfies");
  });

  test.each([
    [true, [{ shelf: null }, { shelf: "upper" }, { title: null }, { pages: 1 }]],
    [false, [{ shelf: "cellar" }, { shelf: 1 }, { pages: 0 }, { id: 1 }, { lastShelf: null }]],
  ])("has validators that know the keywords of OpenAPI 3.0: valid is %s", async (isValid, bodies) => {
    const { validators } = await load("validators.ts");
    const isValidBody = (body: object) =>
      !validators.postBooks.request["~standard"].validate({ title: "x", ...body }).issues;
    expect(bodies.map(isValidBody)).toEqual(bodies.map(() => isValid));
  });

  test("has the same code without validators, and does not mention them", () => {
    const names = ["validators.ts", "validators.code.js", "validators.code.d.ts"];
    const { files: others } = libraryWithoutValidators;
    expect([...others.keys()].sort()).toEqual([...files.keys()].filter((name) => !names.includes(name)).sort());
    const different = [...others].filter(([name, text]) => files.get(name) !== text);
    expect(different.map(([name]) => name)).toEqual(["README.md"]);
    expect(others.get("README.md")).not.toContain("validators");
  });

  test("has a client that sends and receives bodies of each kind", async () => {
    expect(await callAll(folder, libraryCalls, libraryResponses)).toMatchObject([
      { data: 2, sent: "POST /loans application/x-www-form-urlencoded", body: "reader=A+%26+B&books=1&books=2" },
      {
        data: null,
        sent: expect.stringMatching(/^POST \/books\/7\/cover multipart\/form-data; boundary=/),
        body: expect.stringMatching(
          /name="picture"; filename="blob"\r\nContent-Type: image\/png\r\n\r\n%PNG\r\n[\s\S]*name="about"\r\n\r\n\{"artist":"me"\}\r\n[\s\S]*name="tags"\r\n\r\na\r\n[\s\S]*name="tags"\r\n\r\nb\r\n/,
        ),
      },
      { data: null, sent: "PUT /books/7/cover image/png", body: "%PNG" },
      { data: null, sent: "PATCH /books/7/cover application/merge-patch+json", body: '{"artist":"you"}' },
      { data: [0, 255, 128], sent: "GET /books/7/cover -", body: "" },
      { data: "Read.", sent: "GET /motto -", body: "" },
      { data: null, sent: "PUT /motto text/plain", body: "Read more." },
      { data: null, sent: "DELETE /books/7 -", body: "" },
    ]);
  });
});

test("hostile texts in every place of OpenAPI 3.1 are only text", async () => {
  const { client, servers, examples, last } = hostile;
  expect(Object.keys(client)).toEqual(["__proto__", "constructor", "class", "toString", "_2Fast", "toJSON"]);
  expect(Object.getPrototypeOf(servers)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(examples)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
  await client.class?.();
  expect(last()?.url).toBe("https://example.com/%22;%20throw%20new%20Error('server');%20//x/class");
});

test("OpenAPI 3.1 with webhooks only, and no servers", () => {
  expect(webhooks.client).toEqual({});
  expect(webhooks.servers).toEqual({ server: "/" });
});

test("references of schemas with `$id` are resolved from the root", async () => {
  expect(ids.files.get("validators.ts")).not.toContain("has no validator");
  const { validators } = await ids.load("validators.ts");
  const isValid = (body: unknown) => !validators.listPlanets["200"]["~standard"].validate(body).issues;
  expect([[], [{ name: "Earth" }], [{ name: 3 }], {}].map(isValid)).toEqual([true, true, false, false]);
});

const libraryResponses: Responses = {
  "POST /loans": ["application/vnd.library.v2+json", '{"lent":2}'],
  "GET /books/7/cover": ["image/png", Uint8Array.of(0, 255, 128)],
  "GET /motto": ["text/plain", "Read."],
};

const libraryCalls = `
export const calls = (client: Client) => [
  async () => unwrap(await client.lendBooks({ body: { reader: "A & B", books: [1, 2] } }))?.lent satisfies number | undefined,
  async () => unwrap(await client.addCover({ params: cover, body: { picture: png, about: { artist: "me" }, tags: ["a", "b"] } })) satisfies null,
  async () => unwrap(await client.replaceCover({ params: cover, body: png })) satisfies null,
  async () => unwrap(await client.changeCover({ params: cover, body: { artist: "you" } })) satisfies null,
  async () => [...(await (unwrap(await client.getCover({ params: cover })) satisfies Blob).bytes())],
  async () => unwrap(await client.getMotto()) satisfies string,
  async () => unwrap(await client.setMotto({ body: "Read more." })) satisfies null,
  async () => unwrap(await client.deleteBook({ params: { path: { id: 7 } } })) satisfies null,
];
const cover = { path: { "book-id": 7 } };
const png = new Blob(["%PNG"], { type: "image/png" });
`;

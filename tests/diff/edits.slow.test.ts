import { expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/changes.ts";
import { corrections } from "../../scripts/diff/corrections.ts";
import { highest } from "../../scripts/diff/version.ts";
import { loadDocument } from "../support/document.ts";
import { type Edit, edits, set, undoneEdits } from "./edits.ts";

const document = await loadDocument();
const namesIn = (what: string): string[] => what.replace(/:.*/, "").split(" and ");
const applied = new Set(corrections.filter(({ rating }) => rating !== "ignored").map(({ name }) => name));

const rowOf = ([what, requests, responses, ...steps]: Edit) => {
  const edited = steps.reduce<object>((before, step) => step(before) ?? before, structuredClone(document));
  return { what, expected: { requests, responses, level: highest([requests, responses]) }, edited };
};

test.concurrent.each(edits.map(rowOf))("$what", ({ what, expected, edited }) =>
  expectRating(document, edited, what, expected),
);

test.concurrent.each(undoneEdits.map(rowOf))("$what, undone", ({ what, expected, edited }) =>
  expectRating(edited, document, what, expected),
);

async function expectRating(base: object, revision: object, what: string, expected: object): Promise<void> {
  const { changes, level } = await compareDescriptions(JSON.stringify(base), JSON.stringify(revision));
  const levels = {
    requests: highest(changes.map((change) => change.requests)),
    responses: highest(changes.map((change) => change.responses)),
  };
  expect({ ...levels, level }, JSON.stringify(changes, null, 2)).toEqual(expected);
  const used = changes.flatMap(({ correction }) => correction ?? []);
  expect(used).toEqual(expect.arrayContaining(namesIn(what).filter((name) => applied.has(name))));
}

test("operation-id: a first one renames the client's method", async () => {
  const before = structuredClone(document);
  set("#/paths/~1me~1profile~1projects/post/operationId")(before);
  const comparison = await compareDescriptions(JSON.stringify(before), JSON.stringify(document));
  expect(comparison).toMatchObject({ level: "major", changes: [{ correction: "operation-id", requests: "major" }] });
});

test("a new operation with its tag, schema and example is one change", async () => {
  const schema = { $ref: "#/components/schemas/link" };
  const examples = { minimal: { $ref: "#/components/examples/createLink.minimal" } };
  const requestBody = { content: { "application/json": { schema, examples } } };
  const edited = structuredClone(document);
  set("#/components/schemas/link", { type: "object" })(edited);
  set("#/components/examples/createLink.minimal", { value: {} })(edited);
  set("#/tags/3", { name: "Links" })(edited);
  set("#/paths/~1me~1links", { post: { operationId: "createLink", tags: ["Links"], requestBody, responses: {} } })(
    edited,
  );
  const [before, after] = [JSON.stringify(document), JSON.stringify(edited)];
  const added = await compareDescriptions(before, after);
  expect(added.changes.map(({ message }) => message)).toEqual(["`createLink` was added: `POST /me/links`."]);
  const removed = await compareDescriptions(after, before);
  expect(removed.changes.map(({ message }) => message)).toEqual(["`createLink` was removed: `POST /me/links`."]);
});

test("each correction has an edit", () => {
  const names = new Set([...edits, ...undoneEdits].flatMap(([what]) => namesIn(what)));
  const missing = corrections.map(({ name }) => name).filter((name) => !names.has(name));
  expect(missing).toEqual(["operation-id"]); // it has a test of its own
});

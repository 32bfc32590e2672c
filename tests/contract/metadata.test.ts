import { expect, test } from "vitest";
import { answerTypes, metadataTypes } from "../fixtures/metadata.ts";
import { loadDocument } from "../support/document.ts";
import { typesOf } from "./checks/types.ts";

const types = typesOf(await loadDocument());
const expected = { ...metadataTypes, ...answerTypes };

test("the contract has each type of the metadata and of the answers, and no other", () => {
  expect(Object.keys(types).toSorted()).toEqual(Object.keys(expected).toSorted());
});

test.each(Object.entries(expected))("%s says what it has to say, and nothing else", (name, summary) => {
  expect(types[name]).toEqual(summary);
});

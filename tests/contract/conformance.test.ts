import { describe, expect, test } from "vitest";
import { errorCodes, operationsOfPage, pages, surroundings } from "../fixtures/conformance.ts";
import { loadDocument } from "../support/document.ts";
import { settableOf, summariesOf } from "./checks/operations.ts";
import { surroundingsOf } from "./checks/surroundings.ts";

const document = await loadDocument();
const summaries = summariesOf(document);

test("the contract has the operations of the pages, and no other", () => {
  expect(summaries.map(({ path }) => path)).toEqual(pages.flatMap(operationsOfPage).map(({ path }) => path));
});

describe.each(pages)("the page of $type", (page) => {
  test.each(operationsOfPage(page))("$path", (expected) => {
    expect(summaries.find(({ path }) => path === expected.path)).toEqual(expected);
  });

  test("can set what the page lists, and says so of what the page leaves out", () => {
    const settable = settableOf(document, page.type);
    const names = settable.filter(({ isOnPage }) => isOnPage).map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(page.settable).toSorted());
  });

  const edmTypes: Record<string, string> = {
    String: "Edm.String",
    Date: "Edm.Date",
    "String collection": "Collection(Edm.String",
    "relatedPerson collection": "Collection(relatedPerson)",
  };
  test.each(Object.entries(page.settable))("%s is a %s", (property, type) => {
    const edm = settableOf(document, page.type).find(({ name }) => name === property)?.edm ?? "";
    expect(edm.split(" | ").some((each) => each.startsWith(edmTypes[type] ?? type))).toBe(true);
  });
});

describe("around the operations", () => {
  const { errorCodes: codes, ...said } = surroundingsOf(document);

  test.each(Object.entries(surroundings))("%s", (name, expected) => {
    expect(said[name as keyof typeof said]).toEqual(expected);
  });

  test.each(Object.entries(errorCodes))(
    "the codes that status %s has been seen with have an example",
    (status, seen) => {
      expect(codes[status]).toEqual(seen);
    },
  );
});

test("the descriptions of the whole say what the pages and the newest tables say", () => {
  const text = document.info?.description ?? "";
  for (const fact of [
    "`/beta` version of Microsoft Graph only",
    "`AgentIdUser.ReadWrite.All`",
    "`AgentIdUser.ReadWrite.IdentityParentedBy`",
    "`ErrorAccessDeniedForRole`",
    "130,000 requests in 10 seconds",
    "`Prefer: include-unknown-enum-members`",
    "`https://login.chinacloudapi.cn`",
    "`https://login.microsoftonline.us`",
  ])
    expect(text.replaceAll(/\s+/g, " ")).toContain(fact);
});

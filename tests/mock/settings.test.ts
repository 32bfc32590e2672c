import { expect, test } from "vitest";
import { parsePrefer } from "../../src/mock/preferences.ts";
import { parseDelay, parseShare } from "../../src/mock/settings.ts";

test.each([
  ["0", [0, 0]],
  ["100", [100, 100]],
  ["100-200", [100, 200]],
  ["5-5", [5, 5]],
  ["0-999999", [0, 999_999]],
  ["20-100", [20, 100]],
  ["200-100", undefined],
  ["1000000", undefined],
  ["0-1000000", undefined],
  ["-100", undefined],
  ["100-", undefined],
  ["1.5", undefined],
  [" 1", undefined],
  ["1 ", undefined],
  ["", undefined],
])("the delay %j is %j", (text, delay) => {
  expect(parseDelay(text)).toEqual(delay);
});

test.each([
  ["0", 0],
  ["1", 1],
  ["0.25", 0.25],
  ["1.00", 1],
  ["1.5", undefined],
  ["0.", undefined],
  ["1.", undefined],
  ["01", undefined],
  ["10", undefined],
  ["-1", undefined],
  [".5", undefined],
  ["0.5 ", undefined],
  [" 0.5", undefined],
  ["", undefined],
])("the share %j is %j", (text, share) => {
  expect(parseShare(text)).toBe(share);
});

const asked = { scenario: undefined, chaos: 0 };

test.each([
  [undefined, {}],
  ["", {}],
  ["other=true, wait=404, priority=0.5, depth=100-200", {}],
  ["respond-async, wait=100, dynamic=false", {}],
  ["code=404", { ...asked, status: 404 }],
  ["return=minimal; code=404", { ...asked, status: 404 }],
  [' example = "complete" ', { chaos: 0, scenario: "complete" }],
  ["example=a=b", { chaos: 0, scenario: "a" }],
  ["example", { chaos: 0, scenario: "" }],
  ["code=404, chaos=1, example=x", { status: 404, scenario: "x", chaos: 0 }],
  ["dynamic=true", { responses: "dynamic", scenario: undefined }],
  ["dynamic=true, code=404", { ...asked, responses: "dynamic", status: 404 }],
  ["delay=1-2", { delay: [1, 2] }],
  ["delay=0", { delay: [0, 0] }],
  ["chaos=0.5", { chaos: 0.5 }],
  ["chaos=0", { chaos: 0 }],
  ["code=2000", { invalid: "code=2000" }],
  ["code=1200", { invalid: "code=1200" }],
  ["code", { invalid: "code=" }],
  ["delay=x", { invalid: "delay=x" }],
  ["chaos=x", { invalid: "chaos=x" }],
])("the preferences of Prefer: %s are %j", (header, preferences) => {
  expect(parsePrefer(header)).toStrictEqual(preferences);
});

import { expect, test } from "vitest";
import { newGuid } from "../../src/client/guid.ts";
import { createRandom } from "../../src/mock/random.ts";

test.each([
  [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
  [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
  [-1, [0.8964226141106337, 0.189478256739676, 0.7156526781618595]],
])("the numbers for the seed %i are those of mulberry32", (seed, expected) => {
  const random = createRandom(seed);
  expect(expected.map(random)).toEqual(expected);
});

test("without a seed the numbers are those of the platform", () => {
  expect(createRandom(undefined)).toBe(Math.random);
});

test.each([1, undefined])("with the seed %s a GUID has version 4 and variant 10 (RFC 9562, section 4)", (seed) => {
  const random = createRandom(seed);
  const guids = Array.from({ length: 100 }, () => newGuid(random));
  for (const guid of guids) expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(guids).size).toBe(100);
});

test("a GUID repeats for a seed only", () => {
  const first = (seed?: number) => newGuid(createRandom(seed));
  expect(first(1)).toBe(first(1));
  expect(first(1)).not.toBe(first(2));
  expect(first()).not.toBe(first());
});

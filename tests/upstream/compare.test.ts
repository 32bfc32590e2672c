import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { compare } from "../../scripts/upstream/compare.ts";
import { parseFacts } from "../../scripts/upstream/csdl.ts";
import type { DescribedType } from "../../scripts/upstream/described-types.ts";
import { compareWithMetadata } from "../../scripts/upstream/upstream.ts";
import { metadata, metadataFile, replaceOnce } from "../support/metadata.ts";

const described: DescribedType = {
  base: null,
  open: false,
  properties: { constructor: { types: ["Edm.String"], nullable: true, keys: [] } },
  keys: [],
};

test.each(["constructor", "__proto__"])("a type can be missing that has the name %s", (name) => {
  expect(compare(new Map([[name, described]]), {})).toMatchObject([{ kind: "missing type", place: name }]);
});

test("a type and a property can have the name constructor", () => {
  const type = '<ComplexType Name="constructor"><Property Name="constructor" Type="Edm.String" /></ComplexType>';
  const facts = parseFacts(replaceOnce(metadata, "    </Schema>", `${type}</Schema>`), ["constructor"]);
  expect(compare(new Map([["constructor", described]]), facts)).toEqual([]);
});

test("a cloud can have any name", async () => {
  const from = [`__proto__=${metadataFile}`];
  const { clouds } = await compareWithMetadata({
    spec: project.spec,
    accepted: project.acceptedDifferences,
    clouds: [],
    from,
  });
  expect(clouds).toMatchObject([{ name: "__proto__", source: "beta-USSec.csdl" }]);
});

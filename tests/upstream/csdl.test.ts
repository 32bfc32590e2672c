import { expect, test } from "vitest";
import { parseFacts } from "../../scripts/upstream/csdl.ts";
import { metadata, replaceOnce } from "../support/metadata.ts";

test("returns the types that are in the metadata, sorted", () => {
  expect(Object.keys(parseFacts(metadata, ["webAccount", "noSuchType", "constructor", "identity"]))).toEqual([
    "identity",
    "webAccount",
  ]);
});

test("names types of other namespaces with theirs", () => {
  const other = '<Schema Namespace="microsoft.graph.security" xmlns="http://docs.oasis-open.org/odata/ns/edm" />';
  const edited = replaceOnce(metadata, "</edmx:DataServices>", `${other}</edmx:DataServices>`);
  const { inferenceData } = parseFacts(
    replaceOnce(edited, 'Type="Edm.Double"', 'Type="Collection(microsoft.graph.security.score)"'),
    ["inferenceData"],
  );
  expect(inferenceData).toMatchObject({
    properties: { confidenceScore: { type: "Collection(microsoft.graph.security.score)", nullable: false } },
  });
});

test("reads enum values without numbers, in their order", () => {
  const enumType = '<EnumType Name="color"><Member Name="red" /><Member Name="blue" /></EnumType>';
  const edited = replaceOnce(metadata, "    </Schema>", `${enumType}</Schema>`);
  expect(parseFacts(edited, ["color"])).toEqual({ color: { flags: false, values: { red: 0, blue: 1 } } });
});

test("warns about an element that it does not know", () => {
  const warnings: string[] = [];
  const edited = replaceOnce(
    metadata,
    '<ComplexType Name="serviceInformation">',
    '<ComplexType Name="serviceInformation"><Value />',
  );
  parseFacts(edited, ["serviceInformation"], (message) => warnings.push(message));
  expect(warnings).toEqual([
    expect.stringMatching(/^line \d+: Element ComplexType, unexpected child: Value; ignored$/),
  ]);
});

const lines = metadata.split("\n");
const inMiddle = lines.slice(0, 60).join("\n");

test.each<[what: string, text: string, message: RegExp]>([
  ["nothing", "", /^it has no XML element$/],
  ["an XML declaration only", '<?xml version="1.0" encoding="utf-8"?>\n', /^it has no XML element$/],
  ["plain text", "Bad Gateway", /^it has no XML element$/],
  ["JSON", '{"error":{"code":"TooManyRequests"}}', /^it has no XML element$/],
  ["HTML", "<!DOCTYPE html>\n<html><body>Sign in</body></html>", /^it is an HTML page instead of XML; a proxy or/],
  ["HTML in capitals", "\n<HTML lang=en>", /^it is an HTML page/],
  ["another kind of XML", '<?xml version="1.0"?><error />', /: line 1, column \d+: Unexpected root element: error$/],
  [
    "XML that ends between types",
    inMiddle,
    /^it is not complete and valid CSDL XML: line \d+, column \d+: Unclosed root tag/,
  ],
  [
    "XML that ends in a tag",
    metadata.slice(0, 3000),
    /^it is not complete and valid CSDL XML: line \d+, column \d+: Un/,
  ],
  ["XML without its last tag", lines.slice(0, -2).join("\n"), /^it is not complete and valid CSDL XML: /],
  ["an entity that is not declared", replaceOnce(metadata, "statusMessage", "&lol;"), /: Invalid character entity/],
  ["a property without a type", replaceOnce(metadata, ' Type="Edm.Double"', ""), /: line \d+, column \d+: .*Type/],
  [
    "an older version",
    replaceOnce(metadata, 'Version="4.0"', 'Version="3.0"'),
    /^it has the CSDL version "3.0"; expected 4.0 or 4.01$/,
  ],
  [
    "a newer version",
    replaceOnce(metadata, 'Version="4.0"', 'Version="5.0"'),
    /^it has the CSDL version "5.0"; expected 4.0 or 4.01$/,
  ],
  [
    "a newer XML namespace",
    replaceOnce(metadata, 'http://docs.oasis-open.org/odata/ns/edm">', 'http://docs.oasis-open.org/odata/ns/edm5">'),
    /^it is in an unknown version of CSDL: line \d+: .*http:\/\/docs.oasis-open.org\/odata\/ns\/edm5$/,
  ],
  [
    "another service",
    replaceOnce(metadata, 'Namespace="microsoft.graph"', 'Namespace="example.people"'),
    /^it has no schema with the namespace microsoft.graph$/,
  ],
])("refuses %s", (_what, text, message) => {
  const parsing = (): unknown => parseFacts(text, ["entity"]);
  expect(parsing).toThrow(message);
  expect(parsing).toThrow(expect.objectContaining({ name: "UserError" }));
});

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { compareWithMetadata, type LocatedDifference } from "../../scripts/upstream/upstream.ts";
import { editedMetadata } from "../support/metadata.ts";

type Row = [
  change: string,
  edits: readonly (readonly [part: string, replacement: string])[],
  reported: { kind: string; place: string; microsoft: string; description: string; at: string } | undefined,
];

const property = (name: string, type: string, more = ""): string => `<Property Name="${name}" Type="${type}"${more} />`;

test.each<Row>([
  [
    "a property is added",
    [['<ComplexType Name="serviceInformation">', `$&${property("logoUrl", "Edm.String")}`]],
    {
      kind: "additional property",
      place: "serviceInformation.logoUrl",
      microsoft: "Edm.String",
      description: "none",
      at: "serviceInformation.yaml: properties:",
    },
  ],
  [
    "a property is removed",
    [[property("userHasVerifiedAccuracy", "Edm.Boolean"), ""]],
    {
      kind: "missing property",
      place: "inferenceData.userHasVerifiedAccuracy",
      microsoft: "none",
      description: "Edm.Boolean",
      at: "inferenceData.yaml: userHasVerifiedAccuracy:",
    },
  ],
  [
    "a property is renamed",
    [['Name="statusMessage"', 'Name="statusText"']],
    {
      kind: "renamed property",
      place: "webAccount.statusMessage",
      microsoft: "statusText",
      description: "statusMessage",
      at: "webAccount.yaml: statusMessage:",
    },
  ],
  [
    "the type of a property changes",
    [[property("confidenceScore", "Edm.Double"), property("confidenceScore", "Edm.Decimal")]],
    {
      kind: "type",
      place: "inferenceData.confidenceScore",
      microsoft: "Edm.Decimal",
      description: "Edm.Double",
      at: "inferenceData.yaml: confidenceScore:",
    },
  ],
  [
    "a property becomes a collection",
    [[property("client", "graph.companyDetail"), property("client", "Collection(graph.companyDetail)")]],
    {
      kind: "collection",
      place: "projectParticipation.client",
      microsoft: "Collection(companyDetail)",
      description: "companyDetail",
      at: "projectParticipation.yaml: client:",
    },
  ],
  [
    "a collection becomes a value of another type",
    [[property("categories", "Collection(Edm.String)"), property("categories", "Edm.Int32")]],
    {
      kind: "type",
      place: "projectParticipation.categories",
      microsoft: "Edm.Int32",
      description: "Collection(Edm.String)",
      at: "projectParticipation.yaml: categories:",
    },
  ],
  [
    "a property can no longer be null",
    [[property("issuedDate", "Edm.Date"), property("issuedDate", "Edm.Date", ' Nullable="false"')]],
    {
      kind: "nullable",
      place: "personCertification.issuedDate",
      microsoft: "not nullable",
      description: "nullable",
      at: "personCertification.yaml: issuedDate:",
    },
  ],
  [
    "the items of a collection can be null",
    [
      [
        property("categories", "Collection(Edm.String)"),
        property("categories", "Collection(Edm.String)", ' Nullable="true"'),
      ],
    ],
    {
      kind: "nullable",
      place: "projectParticipation.categories",
      microsoft: "items nullable",
      description: "items not nullable",
      at: "projectParticipation.yaml: categories:",
    },
  ],
  [
    "an enum value is added after unknownFutureValue",
    [['<Member Name="unknownFutureValue" Value="15" />', '$&<Member Name="mentor" Value="16" />']],
    {
      kind: "additional enum value",
      place: "personRelationship.mentor",
      microsoft: "mentor, sent with Prefer: include-unknown-enum-members only",
      description: "none",
      at: "personRelationship.yaml: enum:",
    },
  ],
  [
    "an enum value is removed",
    [['<Member Name="dotLineManager" Value="5" />', ""]],
    {
      kind: "missing enum value",
      place: "personRelationship.dotLineManager",
      microsoft: "none",
      description: "dotLineManager",
      at: "personRelationship.yaml: - dotLineManager",
    },
  ],
  [
    "the values of flags can no longer be combined",
    [['Name="allowedAudiences" IsFlags="true"', 'Name="allowedAudiences"']],
    {
      kind: "flags",
      place: "allowedAudiences",
      microsoft: "values cannot be combined",
      description: "values can be combined",
      at: "allowedAudiences.yaml: description:",
    },
  ],
  [
    "the base type changes",
    [['Name="webAccount" BaseType="graph.itemFacet"', 'Name="webAccount" BaseType="graph.entity"']],
    {
      kind: "base type",
      place: "webAccount",
      microsoft: "entity",
      description: "itemFacet",
      at: "webAccount.yaml: allOf:",
    },
  ],
  [
    "a type is opened",
    [['<ComplexType Name="positionDetail">', '<ComplexType Name="positionDetail" OpenType="true">']],
    {
      kind: "open type",
      place: "positionDetail",
      microsoft: "open",
      description: "not open",
      at: "positionDetail.yaml: type:",
    },
  ],
  [
    "a type is removed",
    [['<ComplexType Name="serviceInformation">', '<ComplexType Name="serviceDetail">']],
    {
      kind: "missing type",
      place: "serviceInformation",
      microsoft: "none",
      description: "type with properties",
      at: "serviceInformation.yaml: type:",
    },
  ],
  [
    "an enum becomes a complex type",
    [['<EnumType Name="physicalAddressType">', '<ComplexType Name="physicalAddressType" /><EnumType Name="kind">']],
    {
      kind: "kind of type",
      place: "physicalAddressType",
      microsoft: "type with properties",
      description: "enum",
      at: "physicalAddressType.yaml: type:",
    },
  ],
  [
    "the alias of the namespace is removed",
    [
      [' Alias="graph"', ""],
      ['"graph.', '"microsoft.graph.'],
      ["(graph.", "(microsoft.graph."],
    ],
    undefined,
  ],
  [
    "the alias of the namespace is renamed",
    [
      [' Alias="graph"', ' Alias="self"'],
      ['"graph.', '"self.'],
      ["(graph.", "(self."],
    ],
    undefined,
  ],
  [
    "a navigation property is added",
    [['<ComplexType Name="serviceInformation">', '$&<NavigationProperty Name="owner" Type="graph.entity" />']],
    undefined,
  ],
  [
    "a type gets a name by a type definition",
    [
      [property("confidenceScore", "Edm.Double"), property("confidenceScore", "graph.score")],
      ['<EnumType Name="allowedAudiences"', '<TypeDefinition Name="score" UnderlyingType="Edm.Double" />$&'],
    ],
    undefined,
  ],
])("reports that %s", async (_change, edits, reported) => {
  const { differences, outdated, unread } = await compareWithMetadata({
    spec: project.spec,
    accepted: project.acceptedDifferences,
    clouds: [],
    from: [await editedMetadata((xml) => edits.reduce(applyEdit, xml))],
  });
  expect({ outdated, unread }).toEqual({ outdated: [], unread: [] });
  expect(differences.map(withText)).toEqual(reported ? [{ ...reported, clouds: ["USSec"] }] : []);
});

/** Replaces all occurrences of a part of a text. `$&` in the replacement stands for the part. */
function applyEdit(text: string, [part, replacement]: readonly [string, string]): string {
  expect(text).toContain(part);
  return text.replaceAll(part, replacement);
}

/** Replaces the place of a difference by the name of the file and the text there. */
function withText({ location, ...difference }: LocatedDifference): object {
  const [, file = "", line, column] = /^(.+):(\d+):(\d+)$/.exec(location) ?? [];
  const [, text] = /^(- \w+|\w+:)/.exec(textAt(file, Number(line), Number(column))) ?? [];
  return { ...difference, at: `${basename(file)}: ${text}` };
}

function textAt(file: string, line: number, column: number): string {
  const text = readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  return /^\s*- $/.test(text.slice(0, column - 1)) ? `- ${text.slice(column - 1)}` : text.slice(column - 1);
}

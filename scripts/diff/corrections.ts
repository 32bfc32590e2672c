import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isObject } from "../../src/openapi/json.ts";
import { keysOf, valueAt } from "../../src/openapi/pointer.ts";
import type { Documents, Rating } from "./change.ts";
import { becomesOptional, rateRequired } from "./properties.ts";
import type { Difference } from "./redocly-diff.ts";
import type { Level } from "./version.ts";

/** A kind of change that Redocly rates differently from what callers of our client and of the service need. */
export interface Correction {
  name: string;
  reason: string;
  /** What a difference has to match; a condition that is left out matches any. */
  kind?: RegExp;
  typeName?: RegExp;
  property?: RegExp;
  pointer?: RegExp;
  when?(difference: Difference, documents: Documents): boolean;
  /** The rating instead of Redocly's, limited to the sides that the change affects; `ignored` for what is no change of its own. */
  rating: Level | Rating | "ignored" | ((difference: Difference, documents: Documents) => Level | Rating);
}

/** The corrections; the first that matches applies. */
export const corrections: readonly Correction[] = [
  {
    name: "version",
    reason: "The version follows from the changes and is none of them.",
    pointer: /^#\/info\/version$/,
    rating: "ignored",
  },
  {
    name: "flags-pattern",
    reason: "A flags enum lists its values twice: in `enum`, and in the pattern of values joined by commas.",
    property: /^pattern$/,
    when: isPatternOfFlags,
    rating: "ignored",
  },
  {
    name: "flags",
    reason: "With `x-ms-enum-flags` the client's type accepts and returns several values joined by commas.",
    property: /^x-ms-enum-flags$/,
    rating({ base, revision }) {
      if (isFlags(base?.value) === isFlags(revision?.value)) return "patch";
      const gained = isFlags(revision?.value);
      return { requests: gained ? "minor" : "major", responses: gained ? "major" : "minor" };
    },
  },
  {
    name: "server-name",
    reason: "A server's name is its key in the client's `servers`.",
    typeName: /^Server$/,
    property: /^(x-)?name$/,
    rating: ({ base }) => (base?.value === undefined ? "minor" : "major"),
  },
  {
    name: "default-server",
    reason: "The client calls the first server by default.",
    pointer: /^#\/servers(\/0)?$/,
    kind: /^(reordered|added)$/,
    when: (_difference, { base, revision }) =>
      base.servers?.[0] !== undefined && !isDeepStrictEqual(base.servers[0], revision.servers?.[0]),
    rating: "major",
  },
  {
    name: "order",
    reason: "The order of parameters, tags, choices and the like shows in the docs only.",
    kind: /^reordered$/,
    rating: "patch",
  },
  {
    name: "key-prefix",
    reason: "With `x-odata-parenthesized-prefix` the client can send more values than before.",
    property: /^x-odata-parenthesized-prefix$/,
    rating: "minor",
  },
  {
    name: "example",
    reason:
      "The name of an example is a key of the client's `examples`, a scenario of the mock, and a value of `Prefer`.",
    kind: /^(removed|renamed)$/,
    typeName: /^Example(sMap)?$/,
    pointer: /\/content\/[^/]+\/examples(\/[^/]+)?$/,
    rating: "major",
  },
  {
    name: "text",
    reason: "Texts, examples, tags and unknown extensions do not affect a program.",
    property: /^(summary|description|title|example|examples|tags|externalDocs|termsOfService|\$comment|x-.*)$/,
    rating: "patch",
  },
  {
    name: "text",
    reason: "The same for the objects that consist of them.",
    typeName:
      /^(Tag|TagList|TagGroups?|ExternalDocs|Example|ExamplesMap|Info|License|Contact|Logo|EnumDescriptions|XCodeSample(List)?|SpecExtension)$/,
    rating: "patch",
  },
  {
    name: "enum-value-removed",
    reason: "A program that compares a response with the value no longer compiles.",
    property: /^enum$/,
    when: ({ base, revision }) =>
      base?.value !== undefined && revision?.value !== undefined && !includesAll(revision.value, base.value),
    rating: "major",
  },
  {
    name: "evolvable-enum",
    reason: "An enum with `unknownFutureValue` may grow: Microsoft Graph asks callers to expect new values.",
    property: /^enum$/,
    when: ({ base, revision }) => revision?.value !== undefined && includesAll(base?.value, ["unknownFutureValue"]),
    rating: "minor",
  },
  {
    name: "property-removed",
    reason: "A program that sends the property no longer compiles, even where the service would ignore it.",
    kind: /^(removed|renamed)$/,
    typeName: /^Schema$/,
    pointer: /\/properties\/[^/]+$/,
    rating: "major",
  },
  {
    name: "property-removed",
    reason: "The same for all properties at once.",
    kind: /^removed$/,
    typeName: /^SchemaProperties$/,
    rating: "major",
  },
  {
    name: "read-only",
    reason: "A property that becomes readOnly can no longer be sent.",
    property: /^readOnly$/,
    rating: ({ revision }) => ({ requests: revision?.value === true ? "major" : "minor", responses: "patch" }),
  },
  {
    name: "write-only",
    reason: "A property that becomes writeOnly is no longer in responses.",
    property: /^writeOnly$/,
    rating: ({ revision }) => ({ requests: "patch", responses: revision?.value === true ? "major" : "minor" }),
  },
  {
    name: "required",
    reason: "Requests lack readOnly properties; responses lack writeOnly ones, and always have those with a default.",
    typeName: /^Schema$/,
    property: /^required$/,
    rating: rateRequired,
  },
  {
    name: "default-removed",
    reason: "A property with a default is always in responses; without one a program has to expect its absence.",
    property: /^default$/,
    pointer: /\/properties\/[^/]+\/default$/,
    when: becomesOptional,
    rating: { requests: "minor", responses: "major" },
  },
  {
    name: "success-added",
    reason: "A further successful response makes `data` a union, of which existing programs know one part.",
    kind: /^added$/,
    typeName: /^Response$/,
    pointer: /^#\/(paths|components\/pathItems)\/.*\/responses\/2[^/]*$/,
    rating: "major",
  },
  {
    name: "operation-id",
    reason: "A first operationId replaces the client's method name, which was derived from method and path.",
    typeName: /^Operation$/,
    property: /^operationId$/,
    when: ({ base }) => base?.value === undefined,
    rating: "major",
  },
  {
    name: "parameter-name",
    reason: "The name of a parameter is a key in the client's `params`, for path parameters too.",
    typeName: /^Parameter$/,
    property: /^name$/,
    rating: "major",
  },
  {
    name: "path-template",
    reason: "A new name within the braces of a path is rated as a change of the parameter.",
    kind: /^renamed$/,
    typeName: /^PathItem$/,
    when: ({ verdicts }) => verdicts.length === 0,
    rating: "patch",
  },
  {
    name: "type-name",
    reason: "The name of a schema is the name of a type that the client exports.",
    kind: /^(removed|renamed)$/,
    pointer: /^#\/components\/schemas\/[^/]+$/,
    rating: "major",
  },
  {
    name: "component",
    reason: "A component matters where it is used, and Redocly reports the change there as well.",
    kind: /^(added|removed|renamed)$/,
    pointer: /^#\/components(\/[^/]+){0,2}$/,
    rating: "patch",
  },
  {
    name: "scopes",
    reason: "An operation's `security` says which scopes a call needs; the list beside a flow only explains them.",
    pointer: /\/flows\/\w+\/scopes(\/|$)/,
    rating: "patch",
  },
  {
    name: "token-service",
    reason: "A program that requests its tokens from the old URL gets none.",
    kind: /^modified$/,
    property: /Url$/,
    pointer: /^#\/components\/securitySchemes\//,
    rating: "major",
  },
];

/** Whether a list includes all of some items; for lists that hold objects, which are JSON text, it is assumed not to. */
const includesAll = (list: unknown, items: unknown): boolean =>
  Array.isArray(list) && Array.isArray(items) && items.every((item) => list.includes(item));

/** Whether the value of `x-ms-enum-flags`, as JSON, declares a flags enum. */
const isFlags = (json: unknown): boolean => typeof json === "string" && json.includes('"isFlags":true');

/** Whether the pattern of a flags enum changed exactly as its values did. */
function isPatternOfFlags({ base, revision }: Difference, documents: Documents): boolean {
  if (typeof base?.value !== "string" || !revision) return false;
  const [before, after] = [flagsAt(documents.base, base.pointer), flagsAt(documents.revision, revision.pointer)];
  return before !== undefined && after !== undefined && base.value.replaceAll(before, () => after) === revision.value;
}

/** Returns the alternatives in the pattern of a flags enum, such as `me|family`, by the pointer to the pattern. */
function flagsAt(document: OpenApiDocument, pointer: string): string | undefined {
  const schema = valueAt(document, keysOf(pointer.replace(/\/anyOf\/\d+\/pattern$/, "")));
  if (!isObject(schema) || !schema["x-ms-enum-flags"] || !Array.isArray(schema.anyOf)) return undefined;
  return schema.anyOf.find((branch) => isObject(branch) && Array.isArray(branch.enum))?.enum.join("|");
}

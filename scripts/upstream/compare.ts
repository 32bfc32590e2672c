import type { DescribedEnum, DescribedProperty, DescribedStructure, DescribedType } from "./described-types.ts";
import { itemOf } from "./edm.ts";
import type { EnumFacts, Facts, PropertyFacts, StructureFacts } from "./facts.ts";

/** What can differ. `missing` and `additional` say what the metadata lacks, or has besides what the API description has. */
export const kinds = [
  "missing type",
  "kind of type",
  "base type",
  "open type",
  "flags",
  "missing enum value",
  "additional enum value",
  "missing property",
  "additional property",
  "renamed property",
  "type",
  "collection",
  "nullable",
] as const;

export interface Difference {
  kind: (typeof kinds)[number];
  /** A type, or one of its properties or enum values: `itemFacet.source`. */
  place: string;
  microsoft: string;
  description: string;
  /** The name of the type, and the keys from its schema to what differs. */
  schema: string;
  keys: string[];
}

/** Compares what the metadata of a cloud says about types with what the API description says, in its order. */
export function compare(described: ReadonlyMap<string, DescribedType>, facts: Facts): Difference[] {
  return [...described].flatMap(([name, type]) => compareType(name, type, own(facts, name)));
}

/**
 * Replaces a missing and an additional property of a type by a renamed one, if these are the only ones of the type and
 * nothing but the name differs.
 */
export function withRenamedProperties(differences: readonly Difference[]): Difference[] {
  const of = (kind: Difference["kind"], schema: string): Difference[] =>
    differences.filter((each) => each.kind === kind && each.schema === schema);
  return differences.flatMap((difference) => {
    const { kind, schema } = difference;
    if (kind !== "missing property" && kind !== "additional property") return difference;
    const [missing, ...othersMissing] = of("missing property", schema);
    const [additional, ...othersAdditional] = of("additional property", schema);
    const isOnlyPair = missing && additional && othersMissing.length + othersAdditional.length === 0;
    if (!isOnlyPair || missing.description !== additional.microsoft) return difference;
    if (kind === "additional property") return [];
    const [microsoft, description] = [additional.place, missing.place].map((place) => place.slice(schema.length + 1));
    return { ...missing, kind: "renamed property", microsoft: microsoft ?? "", description: description ?? "" };
  });
}

type Report = (
  kind: Difference["kind"],
  texts: readonly [microsoft: string, description: string],
  keys: string[],
  member?: string,
) => Difference;

function compareType(name: string, type: DescribedType, facts: Facts[string] | undefined): Difference[] {
  const report: Report = (kind, [microsoft, description], keys, member) => ({
    kind,
    place: member === undefined ? name : `${name}.${member}`,
    microsoft,
    description,
    schema: name,
    keys,
  });
  if (!facts) return [report("missing type", [absent, kindOf(type)], [])];
  if ("values" in facts && "values" in type) return compareEnums(type, facts, report);
  if ("properties" in facts && "properties" in type) return compareStructures(type, facts, report);
  return [report("kind of type", [kindOf(facts), kindOf(type)], [])];
}

/** Returns the value of a name, which can be one that all objects have, such as `constructor`. */
const own = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

const absent = "none";

const kindOf = (type: object): string => ("values" in type ? "enum" : "type with properties");

function compareEnums({ flags, values, keys }: DescribedEnum, facts: EnumFacts, report: Report): Difference[] {
  const flagsText = (isFlags: boolean): string => `values ${isFlags ? "can" : "cannot"} be combined`;
  const missing = values.filter((value) => !Object.hasOwn(facts.values, value));
  const additional = Object.keys(facts.values).filter((value) => !values.includes(value));
  return [
    ...(flags === facts.flags ? [] : [report("flags", [flagsText(facts.flags), flagsText(flags)], [])]),
    ...missing.map((value) =>
      report("missing enum value", [absent, value], [...keys, String(values.indexOf(value))], value),
    ),
    ...additional.map((value) => report("additional enum value", [valueText(facts, value), absent], keys, value)),
  ];
}

/**
 * Names an enum value. Those after `unknownFutureValue` are in responses only if the request prefers them.
 *
 * @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
 */
function valueText({ values }: EnumFacts, name: string): string {
  const { unknownFutureValue = Number.POSITIVE_INFINITY, [name]: value = 0 } = values;
  return value > unknownFutureValue ? `${name}, sent with Prefer: include-unknown-enum-members only` : name;
}

function compareStructures(type: DescribedStructure, facts: StructureFacts, report: Report): Difference[] {
  const openText = (isOpen: boolean): string => (isOpen ? "open" : "not open");
  const baseKeys = type.base === null ? [] : ["allOf"];
  const additional = Object.entries(facts.properties).filter(([name]) => !Object.hasOwn(type.properties, name));
  return [
    ...(type.base === facts.base ? [] : [report("base type", [facts.base ?? absent, type.base ?? absent], baseKeys)]),
    ...(type.open === facts.open ? [] : [report("open type", [openText(facts.open), openText(type.open)], type.keys)]),
    ...Object.entries(type.properties).flatMap(([name, property]) =>
      compareProperties(name, property, own(facts.properties, name), report),
    ),
    ...additional.map(([name, property]) =>
      report("additional property", [factsText(property), absent], [...type.keys, "properties"], name),
    ),
  ];
}

function compareProperties(
  name: string,
  { types, nullable, keys }: DescribedProperty,
  facts: PropertyFacts | undefined,
  report: Report,
): Difference[] {
  const typeText = types.join(" or ");
  if (!facts) return [report("missing property", [absent, textOf(typeText, nullable)], keys, name)];
  const [factsItem, item] = [itemOf(facts.type), itemOf(types.length === 1 ? typeText : "")];
  const oneIsCollection = (factsItem === undefined) !== (item === undefined);
  const kind = oneIsCollection && (factsItem ?? facts.type) === (item ?? typeText) ? "collection" : "type";
  const nullText = (isNullable: boolean): string =>
    `${item === undefined ? "" : "items "}${isNullable ? "nullable" : "not nullable"}`;
  return [
    ...(facts.type === typeText ? [] : [report(kind, [facts.type, typeText], keys, name)]),
    ...(oneIsCollection || facts.nullable === nullable
      ? []
      : [report("nullable", [nullText(facts.nullable), nullText(nullable)], keys, name)]),
  ];
}

const factsText = ({ type, nullable }: PropertyFacts): string => textOf(type, nullable);

function textOf(type: string, nullable: boolean): string {
  if (itemOf(type) === undefined) return nullable ? type : `${type}, not nullable`;
  return nullable ? `${type}, items nullable` : type;
}

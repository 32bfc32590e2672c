import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";

/** One small way to break an OpenAPI document. */
export interface Mutant {
  /** What it does and where, such as `drop property #/components/schemas/webAccount/allOf/1/properties/webUrl`. */
  id: string;
  /** A copy of the API description with the fault in it. */
  apply(document: OpenApiDocument): OpenApiDocument;
}

/** All the mutants of an OpenAPI document, in its order. */
export function mutantsOf(document: OpenApiDocument): Mutant[] {
  const places = placesIn(document as unknown as Json, []);
  return places.flatMap((place) => operators.flatMap((operator) => operator(place).map(toMutant)));
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Keys = readonly (string | number)[];

/** A value in the API description, where it is, and the names on the way to it. */
interface Place {
  value: Json;
  keys: Keys;
}

/** A change of one place: `edit` gets what holds it, and changes that. */
interface Fault {
  what: string;
  keys: Keys;
  edit(holder: { [name: string]: Json }, key: string): void;
}

type Operator = (place: Place) => Fault[];

function toMutant({ what, keys, edit }: Fault): Mutant {
  return {
    id: `${what} ${pointerTo(keys)}`,
    apply(document) {
      const copy = structuredClone(document);
      const holder = keys.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
      edit(holder as { [name: string]: Json }, String(keys.at(-1)));
      return copy;
    },
  };
}

/** Everything in the API description but texts and the values of examples. */
function placesIn(value: Json, keys: Keys): Place[] {
  if (typeof value !== "object" || value === null) return [{ value, keys }];
  const members = Object.entries(value).filter(([key]) => !(key === "value" && keys.at(-2) === "examples"));
  return [{ value, keys }, ...members.flatMap(([key, member]) => placesIn(member, [...keys, key]))];
}

const drop = (what: string, { keys }: Place): Fault => ({
  what: `drop ${what}`,
  keys,
  edit: (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
});

const replace = (what: string, { keys }: Place, by: Json): Fault => ({
  what,
  keys,
  edit: (holder, key) => {
    holder[key] = by;
  },
});

/** Renames a member where it stands, so that the order stays. */
const rename = (what: string, { keys }: Place, name: string): Fault => ({
  what: `rename ${what}`,
  keys,
  edit: (holder, key) => {
    const entries = Object.entries(holder);
    for (const [each] of entries) delete holder[each];
    for (const [each, value] of entries) holder[each === key ? name : each] = value;
  },
});

const isIn = ({ keys }: Place, ...path: (string | undefined)[]): boolean =>
  path.every((name, index) => name === undefined || keys.at(index - path.length) === name);

const isSchema = ({ keys, value }: Place): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !keys.includes("examples") &&
  (isIn({ keys, value }, "components", "schemas", undefined) ||
    isIn({ keys, value }, "properties", undefined) ||
    ["schema", "items"].includes(String(keys.at(-1))) ||
    ["anyOf", "allOf"].includes(String(keys.at(-2))));

const member = (place: Place, name: string): Place | undefined => {
  const value = (place.value as { [name: string]: Json })[name];
  return value === undefined ? undefined : { value, keys: [...place.keys, name] };
};

const items = (place: Place | undefined): Place[] =>
  Array.isArray(place?.value) ? place.value.map((value, index) => ({ value, keys: [...place.keys, index] })) : [];

const members = (place: Place | undefined): Place[] =>
  typeof place?.value === "object" && place.value !== null
    ? Object.entries(place.value).map(([name, value]) => ({ value, keys: [...place.keys, name] }))
    : [];

const otherTypes: Readonly<Record<string, string>> = {
  array: "string",
  boolean: "string",
  integer: "string",
  number: "string",
  object: "string",
  string: "integer",
};

const schemaOperators: Operator[] = [
  (schema) =>
    members(member(schema, "properties")).flatMap((property) => [
      drop("property", property),
      rename("property", property, `${property.keys.at(-1)}X`),
    ]),
  (schema) => items(member(schema, "required")).map((name) => drop("required", name)),
  (schema) =>
    members(member(schema, "properties"))
      .filter(({ keys }) => !items(member(schema, "required")).some(({ value }) => value === keys.at(-1)))
      .map(({ keys }) => {
        const required = items(member(schema, "required")).map(({ value }) => value);
        const place = { value: null, keys: [...schema.keys, "required"] };
        return replace(`require ${keys.at(-1)} in`, place, [...required, String(keys.at(-1))]);
      }),
  (schema) =>
    items(member(schema, "enum")).flatMap((name) => [
      drop("enum member", name),
      replace("rename enum member", name, `${name.value}X`),
    ]),
  (schema) =>
    one(member(schema, "enum"), (names) => [replace("widen enum", names, [...(names.value as Json[]), "more"])]),
  (schema) =>
    one(member(schema, "format"), (format) => [drop("format", format), replace("change format", format, "email")]),
  (schema) =>
    one(member(schema, "pattern"), (pattern) => [drop("pattern", pattern), replace("widen pattern", pattern, ".*")]),
  (schema) =>
    one(member(schema, "type"), (type) => {
      const [name, isNullable] = [[type.value].flat()[0] as string, [type.value].flat().includes("null")];
      const other = otherTypes[name];
      if (other === undefined) return [];
      return [
        isNullable ? replace("drop null", type, name) : replace("add null", type, [name, "null"]),
        replace("change type", type, isNullable ? [other, "null"] : other),
        drop("type", type),
      ];
    }),
  (schema) =>
    ["anyOf", "allOf"].flatMap((key) => items(member(schema, key)).map((branch) => drop(`branch of ${key}`, branch))),
  (schema) => one(member(schema, "items"), (item) => [replace("widen items", item, {})]),
  (schema) =>
    one(member(schema, "additionalProperties"), (more) => [
      drop("additionalProperties", more),
      replace("close", more, false),
    ]),
  (schema) =>
    member(schema, "properties") && !member(schema, "additionalProperties")
      ? [
          replace("open", { value: null, keys: [...schema.keys, "additionalProperties"] }, true),
          replace("close", { value: null, keys: [...schema.keys, "additionalProperties"] }, false),
        ]
      : [],
  (schema) => one(member(schema, "minLength"), (minLength) => [drop("minLength", minLength)]),
  (schema) => one(member(schema, "x-ms-enum-flags"), (flags) => [drop("x-ms-enum-flags", flags)]),
  (schema) =>
    isIn(schema, "properties", undefined)
      ? one(member(schema, "readOnly"), (readOnly) => [drop("readOnly", readOnly)]).concat(
          member(schema, "readOnly")
            ? []
            : [replace("add readOnly", { value: null, keys: [...schema.keys, "readOnly"] }, true)],
        )
      : [],
];

const operators: Operator[] = [
  (place) => (isSchema(place) ? schemaOperators.flatMap((operator) => operator(place)) : []),
  (place) => (isIn(place, "servers", undefined) ? serverFaults(place) : []),
  (place) => (isIn(place, "security", undefined) ? securityFaults(place) : []),
  (place) => (isIn(place, "securitySchemes", undefined) ? schemeFaults(place) : []),
  (place) => (isIn(place, "responses", undefined) && place.keys[0] === "paths" ? answerFaults(place) : []),
  (place) =>
    isIn(place, "headers", undefined) && isIn(place, "responses", undefined, "headers", undefined)
      ? [drop("header", place), rename("header", place, `X-${place.keys.at(-1)}`)]
      : [],
  (place) =>
    isIn(place, "content", undefined) ? [drop("content", place), rename("content", place, "application/xml")] : [],
  (place) =>
    isIn(place, "content", undefined, "examples", undefined)
      ? [drop("example", place), rename("example", place, `${place.keys.at(-1)}X`)]
      : [],
  (place) => (isIn(place, "paths", undefined, "post") ? operationFaults(place) : []),
  (place) =>
    isIn(place, "paths", undefined) ? [drop("path", place), rename("path", place, `${place.keys.at(-1)}X`)] : [],
  (place) => (isIn(place, "parameters", undefined) && place.keys[0] === "paths" ? [drop("parameter", place)] : []),
  (place) => (isIn(place, "components", "parameters", undefined) ? parameterFaults(place) : []),
  (place) =>
    isIn(place, "components", "requestBodies", undefined)
      ? one(member(place, "required"), (required) => [drop("required", required)])
      : [],
  (place) => (isIn(place, "tags", undefined) && place.keys.length === 2 ? [drop("tag", place)] : []),
];

function serverFaults(server: Place): Fault[] {
  return [
    drop("server", server),
    ...one(member(server, "url"), (url) => [replace("change url", url, `${url.value}X`)]),
    ...one(member(server, "x-name"), (name) => [drop("name", name), replace("rename server", name, `${name.value}X`)]),
  ];
}

function securityFaults(requirement: Place): Fault[] {
  return [
    drop("permission", requirement),
    replace("allow everybody", requirement, {}),
    ...members(requirement).flatMap((scopes) => [
      replace("widen permission", scopes, []),
      replace("rename scope", scopes, ["User.Read"]),
      rename("security scheme", scopes, "application2"),
    ]),
  ];
}

function schemeFaults(scheme: Place): Fault[] {
  return [
    drop("security scheme", scheme),
    ...members(member(scheme, "flows")).flatMap((flow) => [
      drop("flow", flow),
      ...members(member(flow, "scopes")).flatMap((scope) => [
        drop("scope", scope),
        rename("scope", scope, "User.Read"),
      ]),
      ...["authorizationUrl", "tokenUrl"].flatMap((name) =>
        one(member(flow, name), (url) => [replace(`change ${name}`, url, "https://login.microsoftonline.com/x")]),
      ),
    ]),
  ];
}

function answerFaults(answer: Place): Fault[] {
  const status = Number(answer.keys.at(-1));
  return [drop("answer", answer), rename("answer", answer, String(status + 20))];
}

function operationFaults(operation: Place): Fault[] {
  return [
    drop("operation", operation),
    rename("method", operation, "put"),
    ...one(member(operation, "operationId"), (id) => [drop("operationId", id), replace("rename", id, `${id.value}X`)]),
    ...one(member(operation, "requestBody"), (body) => [drop("requestBody", body)]),
    ...one(member(operation, "security"), (security) => [drop("security", security)]),
    ...one(member(operation, "summary"), (summary) => [drop("summary", summary)]),
    ...one(member(operation, "description"), (description) => [drop("description", description)]),
    ...one(member(operation, "tags"), (tags) => [replace("change tags", tags, ["Other"])]),
    ...one(member(operation, "externalDocs"), (docs) => [drop("externalDocs", docs)]),
  ];
}

function parameterFaults(parameter: Place): Fault[] {
  return [
    ...one(member(parameter, "name"), (name) => [replace("rename parameter", name, `${name.value}X`)]),
    ...one(member(parameter, "in"), (place) => [replace("move parameter", place, "query")]),
    ...one(member(parameter, "required"), (required) => [drop("required", required)]),
    ...one(member(parameter, "x-odata-parenthesized-prefix"), (prefix) => [
      drop("prefix", prefix),
      replace("change prefix", prefix, "@"),
    ]),
  ];
}

function one(place: Place | undefined, faults: (place: Place) => Fault[]): Fault[] {
  return place ? faults(place) : [];
}

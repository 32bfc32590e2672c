import type { Level } from "../../scripts/diff/version.ts";
import { keysOf, valueAt } from "../../src/openapi/pointer.ts";

/** A step of an edit: changes a description in place, or returns another. */
export type Step = (description: object) => object | undefined;

/** An edit of the API description and its expected ratings. One that begins with names of corrections has to use them. */
export type Edit = readonly [what: string, requests: Level, responses: Level, ...steps: Step[]];

/** Sets the value at a pointer; undefined removes it. */
export const set =
  (pointer: string, value?: unknown): Step =>
  (description) => {
    const [parent, key] = parentOf(description, pointer);
    if (value === undefined && !(key in parent)) throw new Error(`There is nothing at ${pointer}.`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1, ...(value === undefined ? [] : [value]));
    else if (value === undefined) delete parent[key];
    else parent[key] = value;
    return undefined;
  };

/** Renames the key that a pointer ends with, and keeps its position. */
const rename =
  (pointer: string, name: string): Step =>
  (description) => {
    const [parent, key] = parentOf(description, pointer);
    const entries = Object.entries(parent);
    for (const old of Object.keys(parent)) delete parent[old];
    for (const [old, value] of entries) parent[old === key ? name : old] = value;
    return undefined;
  };

/** Replaces a text in the whole description. */
const replace =
  (from: string, to: string): Step =>
  (description) =>
    JSON.parse(JSON.stringify(description).replaceAll(from, to));

/** Changes the list at a pointer. */
const list =
  (pointer: string, change: (items: unknown[]) => void): Step =>
  (description) => {
    change(valueAt(description, keysOf(pointer)) as unknown[]);
    return undefined;
  };

const push = (pointer: string, item: unknown): Step => list(pointer, (items) => items.push(item));

function parentOf(description: object, pointer: string): [parent: Record<string, unknown>, key: string] {
  const parent = valueAt(description, keysOf(pointer.replace(/\/[^/]*$/, ""))) as Record<string, unknown>;
  return [parent, keysOf(pointer).at(-1) ?? ""];
}

const path = "#/paths/~1me~1profile~1projects";
const operation = `${path}/post`;
const schemas = "#/components/schemas";
const account = `${schemas}/webAccount/allOf/1`; // in requests and responses
const facet = `${schemas}/itemFacet/allOf/1`; // in requests and responses, with readOnly properties
const userId = `${account}/properties/userId`;
const created = `${schemas}/personCertificationResponse/allOf/1`; // in responses only
const endDate = `${schemas}/personCertification/allOf/1/properties/endDate`;
const addressType = `${schemas}/physicalAddressType`; // a closed enum
const flags = `${schemas}/allowedAudiences`; // a flags enum that may grow
const user = "#/components/parameters/idOrUserPrincipalName";
const body = "#/components/requestBodies/createWebAccount";
const error = "#/components/responses/badRequest";
const flow = "#/components/securitySchemes/application/flows/clientCredentials";
const string = { type: "string" };
const query = { name: "x", in: "query", schema: string };
const server = { url: "https://graph.example.com/beta", "x-name": "example" };

/** The edits. */
export const edits: readonly Edit[] = [
  // As Redocly rates them.
  ["add an operation", "minor", "minor", set("#/paths/~1me~1new", { get: { operationId: "getNew", responses: {} } })],
  ["remove a path", "major", "major", set(path)],
  ["change a method", "major", "major", rename(operation, "put")],
  ["rename a path", "major", "major", rename(path, "/me/profile/ventures")],
  ["rename an operationId", "major", "major", set(`${operation}/operationId`, "createMyVenture")],
  ["deprecate an operation", "minor", "minor", set(`${operation}/deprecated`, true)],
  ["add a property", "minor", "minor", set(`${account}/properties/nickname`, string)],
  ["add a readOnly property", "none", "minor", set(`${account}/properties/rank`, { ...string, readOnly: true })],
  ["add a writeOnly property", "minor", "none", set(`${account}/properties/key`, { ...string, writeOnly: true })],
  [
    "add a required property",
    "major",
    "minor",
    set(`${account}/properties/nickname`, string),
    set(`${account}/required`, ["nickname"]),
  ],
  ["add a property __proto__", "minor", "minor", replace('"userId":{', '"__proto__":{"type":"string"},"userId":{')],
  ["deprecate a property", "minor", "minor", set(`${userId}/deprecated`, true)],
  ["add a response property", "none", "minor", set(`${created}/properties/etag`, string)],
  ["remove a response property", "none", "major", set(`${schemas}/MainError/properties/target`)],
  ["make a response property optional", "none", "major", set(`${schemas}/ODataError/required`)],
  ["make a response property required", "none", "minor", push(`${created}/required`, "@odata.context")],
  ["make a response property nullable", "none", "major", set(`${created}/properties/id/type`, ["string", "null"])],
  ["change a type", "major", "major", set(`${userId}/type`, ["number", "null"])],
  ["widen a type", "minor", "major", set(`${userId}/type`, ["string", "number", "null"])],
  ["narrow a type", "major", "minor", set(`${userId}/type`, ["string"])],
  ["remove a choice", "major", "minor", set(`${account}/properties/service/anyOf/1`)],
  ["add a value to a closed enum", "minor", "major", push(`${addressType}/enum`, "hotel")],
  ["remove an enum", "minor", "major", set(`${addressType}/enum`)],
  ["limit a string", "major", "minor", set(`${userId}/maxLength`, 9)],
  ["limit a parameter more", "major", "none", set(`${user}/schema/minLength`, 2)],
  ["limit a parameter less", "minor", "none", set(`${user}/schema/minLength`, 0)],
  ["change a format", "major", "major", set(`${endDate}/format`, "date-time")],
  ["remove a format", "minor", "major", set(`${endDate}/format`)],
  ["change a response pattern", "none", "major", set(`${schemas}/InnerError/properties/date/pattern`, "^.$")],
  ["close an open object", "major", "minor", set(`${schemas}/inferenceData/additionalProperties`, false)],
  ["add an optional parameter", "minor", "none", push(`${operation}/parameters`, query)],
  ["add a required parameter", "major", "none", push(`${operation}/parameters`, { ...query, required: true })],
  ["make a parameter required", "major", "none", set("#/components/parameters/prefer/required", true)],
  ["remove a parameter", "major", "none", set(`${operation}/parameters/1`)],
  ["make a body optional", "minor", "none", set(`${body}/required`, false)],
  ["add a request media type", "minor", "none", set(`${body}/content/application~1xml`, { schema: string })],
  ["change a media type", "major", "none", rename(`${body}/content/application~1json`, "application/xml")],
  ["add an error status", "none", "minor", set(`${operation}/responses/409`, { $ref: error })],
  ["remove an error status", "none", "major", set(`${operation}/responses/415`)],
  ["add a response header", "none", "minor", set(`${error}/headers/Age`, { schema: string })],
  ["remove a response header", "none", "major", set(`${error}/headers/request-id`)],
  ["add a server", "minor", "none", push("#/servers", server)],
  ["remove a server", "major", "none", set("#/servers/3")],
  ["change the URL of a server", "major", "none", set("#/servers/3/url", "https://graph.example.com/beta")],
  ["accept another scope", "minor", "none", push(`${operation}/security`, { application: ["User.ReadWrite.All"] })],
  ["no longer accept a scope", "major", "none", set(`${operation}/security/0`)],
  [
    "require a further scope",
    "major",
    "none",
    set(`${operation}/security`, [{ workOrSchoolAccount: ["User.ReadWrite", "Mail.Read"] }]),
  ],
  [
    "replace a component by a reference to it",
    "none",
    "none",
    replace(`{"$ref":"${schemas}/identity"}`, JSON.stringify({ $ref: `${schemas}/identity` })),
  ],

  [
    "add a property with a default",
    "minor",
    "minor",
    set(`${account}/properties/nickname`, { ...string, default: "x" }),
  ],
  ["set a default", "minor", "minor", set(`${userId}/default`, "x")],
  ["set the default of a parameter", "minor", "none", set("#/components/parameters/prefer/schema/default", "x")],

  // Values for which Redocly has no type.
  ["set a default that is an object", "minor", "minor", set(`${account}/properties/service/default`, {})],
  ["set a const that is an object", "major", "minor", set(`${account}/properties/service/const`, { name: "x" })],

  // As a correction rates them.
  ["version", "none", "none", set("#/info/version", "9.0.0")],
  [
    "flags-pattern: changed as the values",
    "minor",
    "minor",
    push(`${flags}/anyOf/0/enum`, "friends"),
    replace("|unknownFutureValue)", "|unknownFutureValue|friends)"),
  ],
  ["flags: removed", "major", "minor", set(`${flags}/x-ms-enum-flags`)],
  ["flags: added", "minor", "major", set(`${addressType}/x-ms-enum-flags`, { isFlags: true })],
  ["flags: set to false", "major", "minor", set(`${flags}/x-ms-enum-flags/isFlags`, false)],
  ["server-name: changed", "major", "none", set("#/servers/0/x-name", "world")],
  ["server-name: added", "minor", "none", set("#/servers/0/name", "world")],
  ["default-server: another is first", "major", "none", list("#/servers", (servers) => servers.reverse())],
  ["default-server: one is added before it", "major", "none", list("#/servers", (servers) => servers.unshift(server))],
  ["order: other servers", "patch", "none", list("#/servers", (servers) => servers.push(...servers.splice(1, 1)))],
  [
    "order: choices",
    "patch",
    "patch",
    list(`${schemas}/itemFacet/allOf/1/properties/source/anyOf`, (choices) => choices.reverse()),
  ],
  ["key-prefix", "minor", "none", set(`${user}/x-odata-parenthesized-prefix`, "#")],
  ["text: a description", "patch", "patch", set(`${userId}/description`, "Another.")],
  ["text: a summary", "patch", "patch", set(`${operation}/summary`, "Another")],
  [
    "text: an example's value",
    "patch",
    "none",
    set("#/components/examples/createWebAccount.minimal/value/userId", "x"),
  ],
  ["text: an example", "none", "patch", set(`${error}/content/application~1json/examples/other`, { value: {} })],
  [
    "example: removed",
    "major",
    "none",
    set(`${body}/content/application~1json/examples/minimal`),
    set("#/components/examples/createWebAccount.minimal"),
  ],
  ["example: renamed", "major", "none", rename(`${body}/content/application~1json/examples/minimal`, "tiny")],
  ["example: of an error removed", "none", "major", set(`${error}/content/application~1json/examples/unknownError`)],
  ["example: all removed", "major", "none", set(`${body}/content/application~1json/examples`)],
  [
    "text: an example's file is renamed, and its name stays",
    "patch",
    "patch",
    rename("#/components/examples/createWebAccount.minimal", "createWebAccount.tiny"),
    set(`${body}/content/application~1json/examples/minimal/$ref`, "#/components/examples/createWebAccount.tiny"),
  ],
  ["text: a tag is added", "patch", "patch", push("#/tags", { name: "New" })],
  ["text: a tag is renamed", "patch", "patch", replace('"Projects"', '"Ventures"')],
  ["text: an unknown extension", "patch", "patch", set("#/x-new", { any: [1] })],
  [
    "enum grows, its pattern by another value",
    "major",
    "major",
    push(`${flags}/anyOf/0/enum`, "friends"),
    replace("|unknownFutureValue)", "|unknownFutureValue|foes)"),
  ],
  ["evolvable-enum", "minor", "minor", push(`${flags}/anyOf/0/enum`, "friends")],
  ["enum-value-removed", "major", "major", set(`${addressType}/enum/0`)],
  [
    "enum-value-removed: unknownFutureValue",
    "major",
    "major",
    set(`${flags}/anyOf/0/enum/7`),
    replace("|unknownFutureValue)", ")"),
  ],
  ["property-removed", "major", "major", set(userId)],
  ["property-removed: renamed", "major", "major", rename(userId, "userName")],
  ["property-removed: all", "major", "major", set(`${schemas}/profileSourceAnnotation/properties`)],
  [
    "property-removed: named properties",
    "major",
    "major",
    set(`${schemas}/profileSourceAnnotation/properties/properties`),
  ],
  ["read-only: set", "major", "patch", set(`${userId}/readOnly`, true)],
  ["read-only: set in responses", "none", "patch", set(`${schemas}/MainError/properties/target/readOnly`, true)],
  ["read-only: removed", "minor", "patch", set(`${schemas}/itemFacet/allOf/1/properties/createdDateTime/readOnly`)],
  ["write-only: set", "patch", "major", set(`${userId}/writeOnly`, true)],
  ["required: an optional property", "major", "minor", set(`${account}/required`, ["userId"])],
  ["required: a readOnly property", "none", "minor", set(`${facet}/required`, ["createdDateTime"])],
  ["required: a readOnly property of another part", "none", "minor", set(`${account}/required`, ["createdDateTime"])],
  ["required: one of each", "major", "minor", set(`${facet}/required`, ["createdDateTime", "isSearchable"])],
  [
    "required: a new writeOnly property",
    "major",
    "none",
    set(`${account}/properties/key`, { ...string, writeOnly: true }),
    set(`${account}/required`, ["key"]),
  ],
  [
    "required: a property with a default",
    "major",
    "minor",
    set(`${account}/properties/nickname`, { ...string, default: "x" }),
    set(`${account}/required`, ["nickname"]),
  ],
  ["success-added", "none", "major", set(`${operation}/responses/202`, { description: "Later." })],
  ["parameter-name and path-template", "major", "patch", replace("idOrUserPrincipalName", "user")],
  [
    "type-name",
    "major",
    "major",
    replace(`${schemas}/identity"`, `${schemas}/person"`),
    rename(`${schemas}/identity`, "person"),
  ],
  ["component: renamed", "patch", "patch", replace(body, `${body}s`), rename(body, "createWebAccounts")],
  ["scopes", "patch", "none", set(`${flow}/scopes/New`, "New.")],
  ["token-service", "major", "none", set(`${flow}/tokenUrl`, "https://example.com")],
];

/** Edits with the ratings of undoing them. */
export const undoneEdits: readonly Edit[] = [
  ["default-removed", "minor", "major", set(`${userId}/default`, "x")],
  ["required: a readOnly property", "none", "major", set(`${facet}/required`, ["createdDateTime"])],
  ["required: an optional property", "minor", "major", set(`${account}/required`, ["userId"])],
  ["add an example", "patch", "none", set(`${body}/content/application~1json/examples/minimal`)],
];

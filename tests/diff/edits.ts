import { keysOf, valueAt } from "../../scripts/diff/pointer.ts";
import type { Level } from "../../scripts/diff/version.ts";

/** A step of an edit: changes a description in place, or gives another in its stead. */
export type Step = (description: object) => object | undefined;

/** An edit of the API description, and how it has to be rated for those who send requests and those who receive answers. */
export type Edit = readonly [what: string, senders: Level, receivers: Level, ...steps: Step[]];

type Parent = Record<string, unknown>;

const parentOf = (description: object, pointer: string): Parent => {
  const parent = valueAt(description, pointer.replace(/\/[^/]*$/, ""));
  if (typeof parent !== "object" || parent === null) throw new Error(`There is nothing at ${pointer}.`);
  return parent as Parent;
};

/** Sets what a pointer leads to; nothing there means that it is removed. */
export const set =
  (pointer: string, value?: unknown): Step =>
  (description) => {
    const [parent, key = ""] = [parentOf(description, pointer), keysOf(pointer).at(-1)];
    if (value === undefined && !(key in parent)) throw new Error(`There is no ${pointer}.`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1, ...(value === undefined ? [] : [value]));
    else if (value === undefined) delete parent[key];
    else parent[key] = value;
    return undefined;
  };

/** Gives what a pointer leads to another name; the order of its neighbours stays. */
const rename =
  (pointer: string, name: string): Step =>
  (description) => {
    const [parent, key = ""] = [parentOf(description, pointer), keysOf(pointer).at(-1)];
    const entries = Object.entries(parent).map(([old, value]) => [old === key ? name : old, value] as const);
    for (const old of Object.keys(parent)) delete parent[old];
    Object.assign(parent, Object.fromEntries(entries));
    return undefined;
  };

/** Replaces a text in the whole description. */
const replace =
  (from: string, to: string): Step =>
  (description) =>
    JSON.parse(JSON.stringify(description).replaceAll(from, to));

/** Changes a list. */
const list =
  (pointer: string, change: (items: unknown[]) => void): Step =>
  (description) => {
    const items = valueAt(description, pointer);
    if (!Array.isArray(items)) throw new Error(`There is no list at ${pointer}.`);
    change(items);
    return undefined;
  };
const push = (pointer: string, ...more: unknown[]): Step => list(pointer, (items) => items.push(...more));

const operation = "#/paths/~1me~1profile~1projects/post";
const schemas = "#/components/schemas";
const account = `${schemas}/webAccount/allOf/1`; // requests and answers
const answer = `${schemas}/createdEntity`; // answers alone
const flags = `${schemas}/allowedAudiences`;
const user = "#/components/parameters/idOrUserPrincipalName";
const body = "#/components/requestBodies/createWebAccount";
const error = "#/components/responses/badRequest";
const string = { type: "string" };

/** Edits that Redocly rates as we do, and may only not say whom they concern. */
export const edits: readonly Edit[] = [
  [
    "an operation is added",
    "minor",
    "minor",
    set("#/paths/~1me~1new", { get: { operationId: "getNew", responses: {} } }),
  ],
  ["a path is removed", "major", "major", set("#/paths/~1me~1profile~1projects")],
  ["a method is another", "major", "major", rename(operation, "put")],
  ["a path is renamed", "major", "major", rename("#/paths/~1me~1profile~1projects", "/me/profile/ventures")],
  ["an operationId is renamed", "major", "major", set(`${operation}/operationId`, "createMyVenture")],
  ["an optional property is added", "minor", "minor", set(`${account}/properties/nickname`, string)],
  ["a readOnly property is added", "none", "minor", set(`${account}/properties/rank`, { ...string, readOnly: true })],
  ["a writeOnly property is added", "minor", "none", set(`${account}/properties/key`, { ...string, writeOnly: true })],
  [
    "a required property is added",
    "major",
    "minor",
    set(`${account}/properties/nickname`, string),
    set(`${account}/required`, ["nickname"]),
  ],
  ["a property of answers is added", "none", "minor", set(`${answer}/properties/etag`, string)],
  ["a property of answers is removed", "none", "major", set(`${schemas}/MainError/properties/target`)],
  ["a property of answers is promised no longer", "none", "major", set(`${schemas}/ODataError/required`)],
  ["a property of answers may be null", "none", "major", set(`${answer}/properties/id/type`, ["string", "null"])],
  ["a property is of another type", "major", "major", set(`${account}/properties/userId/type`, ["number", "null"])],
  ["a choice of both is removed", "major", "minor", set(`${account}/properties/service/anyOf/1`)],
  ["a closed enumeration grows", "minor", "major", push(`${schemas}/physicalAddressType/enum`, "hotel")],
  ["a text is limited", "major", "minor", set(`${account}/properties/userId/maxLength`, 9)],
  ["a parameter is limited more", "major", "none", set(`${user}/schema/minLength`, 2)],
  [
    "a format is another",
    "major",
    "major",
    set(`${schemas}/personCertification/allOf/1/properties/endDate/format`, "date-time"),
  ],
  [
    "a format is told no longer",
    "minor",
    "major",
    set(`${schemas}/personCertification/allOf/1/properties/endDate/format`),
  ],
  ["a pattern of answers is another", "none", "major", set(`${schemas}/InnerError/properties/date/pattern`, "^.$")],
  ["an open object is closed", "major", "minor", set(`${schemas}/inferenceData/additionalProperties`, false)],
  [
    "an optional parameter is added",
    "minor",
    "none",
    push(`${operation}/parameters`, { name: "x", in: "query", schema: string }),
  ],
  [
    "a required parameter is added",
    "major",
    "none",
    push(`${operation}/parameters`, { name: "x", in: "query", required: true, schema: string }),
  ],
  ["a parameter becomes required", "major", "none", set("#/components/parameters/prefer/required", true)],
  ["a parameter is removed", "major", "none", set(`${operation}/parameters/1`)],
  ["a media type of a request is added", "minor", "none", set(`${body}/content/application~1xml`, { schema: string })],
  [
    "a media type of a request is removed",
    "major",
    "none",
    rename(`${body}/content/application~1json`, "application/xml"),
  ],
  ["another error status", "none", "minor", set(`${operation}/responses/409`, { $ref: error })],
  ["an error status is gone", "none", "major", set(`${operation}/responses/415`)],
  ["a header of an answer is added", "none", "minor", set(`${error}/headers/Age`, { schema: string })],
  ["a header of an answer is removed", "none", "major", set(`${error}/headers/request-id`)],
  [
    "a server is added",
    "minor",
    "none",
    push("#/servers", { url: "https://graph.example.com/beta", "x-name": "example" }),
  ],
  ["a server is removed", "major", "none", set("#/servers/3")],
  ["a server moves", "major", "none", set("#/servers/3/url", "https://graph.example.com/beta")],
  ["another scope will do", "minor", "none", push(`${operation}/security`, { application: ["User.ReadWrite.All"] })],
  ["a scope will do no longer", "major", "none", set(`${operation}/security/0`)],
  [
    "another scope is needed",
    "major",
    "none",
    set(`${operation}/security`, [{ workOrSchoolAccount: ["User.ReadWrite", "Mail.Read"] }]),
  ],
  [
    "a component takes the place of what it says",
    "none",
    "none",
    replace(`{"$ref":"#/components/schemas/identity"}`, JSON.stringify({ $ref: `${schemas}/identity` })),
  ],
];

/** Edits that Redocly rates otherwise, or does not see, by the name of the correction. */
export const corrected: readonly Edit[] = [
  ["version", "none", "none", set("#/info/version", "9.0.0")],
  [
    "flags-pattern: it grows as its members do",
    "minor",
    "minor",
    push(`${flags}/anyOf/0/enum`, "friends"),
    replace("|unknownFutureValue)", "|unknownFutureValue|friends)"),
  ],
  ["flags: none any longer", "major", "minor", set(`${flags}/x-ms-enum-flags`)],
  ["flags: from now on", "minor", "major", set(`${schemas}/physicalAddressType/x-ms-enum-flags`, { isFlags: true })],
  ["flags: switched off", "major", "minor", set(`${flags}/x-ms-enum-flags/isFlags`, false)],
  ["server-name: another", "major", "none", set("#/servers/0/x-name", "world")],
  ["server-name: the first", "minor", "none", set("#/servers/0/name", "world")],
  ["default-server: another is first", "major", "none", list("#/servers", (servers) => servers.reverse())],
  [
    "default-server: the others change places",
    "patch",
    "none",
    list("#/servers", (servers) => servers.push(...servers.splice(1, 1))),
  ],
  ["key-prefix", "minor", "none", set(`${user}/x-odata-parenthesized-prefix`, "#")],
  ["texts: a description", "patch", "patch", set(`${account}/properties/userId/description`, "Another.")],
  ["texts: a summary", "patch", "patch", set(`${operation}/summary`, "Another")],
  [
    "texts: a value of an example",
    "patch",
    "none",
    set("#/components/examples/createWebAccount.minimal/value/userId", "x"),
  ],
  [
    "texts: an example is added",
    "none",
    "patch",
    set(`${error}/content/application~1json/examples/other`, { value: {} }),
  ],
  ["texts: a tag is added", "patch", "patch", push("#/tags", { name: "New" })],
  ["texts: a tag is renamed", "patch", "patch", replace('"Projects"', '"Ventures"')],
  ["texts: an extension that we do not know", "patch", "patch", set("#/x-new", { any: [1] })],
  [
    "flags-pattern: otherwise than its members",
    "major",
    "major",
    push(`${flags}/anyOf/0/enum`, "friends"),
    replace("|unknownFutureValue)", "|unknownFutureValue|foes)"),
  ],
  ["member-removed: of answers and requests", "major", "major", set(`${schemas}/physicalAddressType/enum/0`)],
  [
    "member-removed: unknownFutureValue",
    "major",
    "major",
    set(`${flags}/anyOf/0/enum/7`),
    replace("|unknownFutureValue)", ")"),
  ],
  ["property-removed: that could be sent", "major", "major", set(`${account}/properties/userId`)],
  ["property-removed: renamed", "major", "major", rename(`${account}/properties/userId`, "userName")],
  [
    "property-removed: called properties",
    "major",
    "major",
    set(`${schemas}/profileSourceAnnotation/properties/properties`),
  ],
  ["read-only: can be sent no longer", "major", "patch", set(`${account}/properties/userId/readOnly`, true)],
  [
    "read-only: can be sent now",
    "minor",
    "patch",
    set(`${schemas}/itemFacet/allOf/1/properties/createdDateTime/readOnly`),
  ],
  ["read-only: writeOnly", "patch", "major", set(`${account}/properties/userId/writeOnly`, true)],
  ["success-added", "none", "major", set(`${operation}/responses/202`, { description: "Later." })],
  ["parameter-name: of a path", "major", "patch", replace("idOrUserPrincipalName", "user")],
  [
    "type-name: of a schema",
    "major",
    "major",
    replace(`${schemas}/identity"`, `${schemas}/person"`),
    rename(`${schemas}/identity`, "person"),
  ],
  ["component: of another name", "patch", "none", replace(body, `${body}s`), rename(body, "createWebAccounts")],
  [
    "scopes",
    "patch",
    "none",
    set("#/components/securitySchemes/application/flows/clientCredentials/scopes/New", "New."),
  ],
  [
    "token-service",
    "major",
    "none",
    set("#/components/securitySchemes/application/flows/clientCredentials/tokenUrl", "https://example.com"),
  ],
  ["relaxed: a deprecated operation", "minor", "minor", set(`${operation}/deprecated`, true)],
  ["relaxed: a deprecated property", "minor", "minor", set(`${account}/properties/userId/deprecated`, true)],
  ["unseen: a constant that is an object", "major", "major", set(`${account}/properties/service/const`, { name: "x" })],
  [
    "unseen: the order of choices",
    "patch",
    "patch",
    list(`${schemas}/itemFacet/allOf/1/properties/source/anyOf`, (some) => some.reverse()),
  ],
  ["unseen: a default that is an object", "minor", "minor", set(`${account}/properties/service/default`, {})],
  [
    "relaxed: another type in both",
    "minor",
    "major",
    set(`${account}/properties/userId/type`, ["string", "number", "null"]),
  ],
  ["relaxed: not null in both", "major", "minor", set(`${account}/properties/userId/type`, ["string"])],
  ["relaxed: promised in answers", "none", "minor", push(`${answer}/required`, "@odata.context")],
  ["relaxed: a body may be left out", "minor", "none", set(`${body}/required`, false)],
  ["relaxed: a parameter may be shorter", "minor", "none", set(`${user}/schema/minLength`, 0)],
];

/** Bodies that no collection takes, by what is wrong with them. */
export const wrongBodies: readonly [what: string, body: unknown][] = [
  ["a wrong member of an enumeration", { allowedAudiences: "nobody" }],
  ["a wrong member in a combination", { allowedAudiences: "organization,nobody,me" }],
  ["a combination with spaces", { allowedAudiences: "organization, me" }],
  ["a wrong type", { isSearchable: "yes" }],
  ["a wrong type deep inside", { inference: { confidenceScore: "high" } }],
  ["a source of a wrong type", { source: { type: 1 } }],
  ["an object for text", { displayName: {}, description: {} }],
  ["a list for a body", []],
  ["null for a body", null],
];

/** Bodies that every collection takes, because the pages and the service do not say the same. */
export const admittedBodies: readonly [what: string, body: unknown][] = [
  ["a source of one string", { source: { type: "User" } }],
  ["a source of several strings", { source: { type: ["User", "Administrator"] } }],
  ["one audience", { allowedAudiences: "me" }],
  ["several audiences in any order", { allowedAudiences: "organization,family,me" }],
  ["null for whatever can be set", { allowedAudiences: null, source: null, inference: null, displayName: null }],
  ["a readOnly property, which is passed over", { id: "0", createdDateTime: "2020-07-06T06:34:12.2294868Z" }],
  ["nothing, since nothing is required", {}],
];

/** The paths of both operations for each collection. */
export const collectionPaths: readonly string[] = ["certifications", "projects", "webAccounts"].flatMap(
  (collection) => [`/me/profile/${collection}`, `/users/innocenty.popov@contoso.com/profile/${collection}`],
);

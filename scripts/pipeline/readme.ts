/** The text of the README beside the generated files. `label` names the description. */
export function readme(label: string, withValidators: boolean): string {
  return `<!-- Generated from ${JSON.stringify(label).replaceAll("--", "- -")}. -->

# Generated files

Nothing here is written by hand: change the description, then run \`npm run generate\`. The files are committed, so that
a review shows what a change of the API description does to the people who use it.

| File | What it is | Where to change it |
|---|---|---|
| \`openapi.yaml\` | the description in one file | the description's own files |
| \`document.ts\` | the same as a module | the description's own files |
| \`types.ts\` | its types, by openapi-typescript | the description's own files |
| \`client.ts\` | \`createClient\`, \`servers\`, a type for each schema | the description's own files |
| \`enums.ts\` | the members of each enumeration, for menus | the description's own files |
${withValidators ? validatorsRow : ""}| \`runtime/\` | what the client's methods do | \`src/client/\` |
| \`examples.ts\` | the examples, typed, by operation and scenario | the description's own files |
`;
}

const validatorsRow =
  "| `validators.ts` | validators of each body, for `createClient` and for forms; `validators.code.js` is Ajv's | the description's own files |\n";

/**
 * Returns the text of the README beside the generated files.
 *
 * @param label - the name of the API description
 */
export function readme(label: string, withValidators: boolean): string {
  return `<!-- Generated from ${JSON.stringify(label).replaceAll("--", "- -")}. -->

# Generated files

Do not edit these files: change what they are generated from, then run \`npm run generate\`. They are committed, so that a
review shows how a change of the API description affects its users.

| File | Content | Generated from |
|---|---|---|
| \`openapi.yaml\` | the bundled description: the API description in one file | the API description |
| \`document.ts\` | the bundled description as a module | the API description |
| \`types.ts\` | the types of openapi-typescript | the API description |
| \`client.ts\` | \`createClient\`, \`servers\`, a type for each schema and operation | the API description |
| \`enums.ts\` | the values of each enum, for menus | the API description |
${withValidators ? validatorsRow : ""}| \`runtime/\` | the implementation of the client's methods | \`src/client/\` |
| \`examples.ts\` | the examples with their types, by operation and scenario | the API description |
| \`manifest.json\` | the names and hashes of these files, by which \`generate\` knows them | all of them |
`;
}

const validatorsRow =
  "| `validators.ts` | validators of each body, for `createClient` and for forms; Ajv compiles `validators.code.js` | the API description |\n";

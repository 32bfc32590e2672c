// Plain JavaScript, because `redocly lint` may run on a Node that does not read TypeScript.

/** Rules that Redocly's configuration cannot say, for `plugins` in redocly.yaml. */
export default function houseRules() {
  return { id: "house", rules: { oas3: { described: () => described } } };
}

/** Every schema with a name and every property has a description, of its own or of what it refers to. */
const described = {
  NamedSchemas: requireDescriptions,
  SchemaProperties: requireDescriptions,
};

function requireDescriptions(schemas, { location, report, resolve }) {
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema.description || resolve(schema).node?.description) continue;
    report({ message: `${name} needs a description.`, location: location.child(name).key() });
  }
}

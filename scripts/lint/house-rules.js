// JavaScript, because `redocly lint` may run on a Node that does not read TypeScript.

/** The lint rules that Redocly's configuration cannot express, as a plugin in redocly.yaml. */
export default function houseRules() {
  return { id: "house", rules: { oas3: { described: () => described } } };
}

/** Every named schema and every property has a description, of its own or of the schema that it refers to. */
const described = {
  NamedSchemas: requireDescriptions,
  SchemaProperties: requireDescriptions,
};

function requireDescriptions(schemas, { location, report, resolve }) {
  for (const [name, schema] of Object.entries(schemas)) {
    const { node } = resolve(schema); // undefined where another rule reports the reference
    if (schema.description || !node || node.description) continue;
    report({ message: `${name} must have a description.`, location: location.child(name).key() });
  }
}

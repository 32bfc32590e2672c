/** Adds to `redocly diff` what its report lacks: changes within untyped values, and the directions of each change. */
export default function plugin() {
  return {
    id: "graph-profile",
    decorators: { oas3: { "untyped-values-as-json": () => ({ any: untypedValuesAsJson }) } },
    diff: { oas3: { directions: () => ({ any: reportDirections }) } },
  };
}

/**
 * Replaces objects for which Redocly has no type, such as the values of examples and defaults, by JSON text: the diff
 * compares typed objects, scalars and lists of scalars only.
 */
function untypedValuesAsJson(node, { type }) {
  if (Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node))
    if (isObject(value) && !isListOfScalars(value) && !typeOf(type, key, value)?.name) node[key] = toJson(value);
}

function typeOf({ properties, additionalProperties, extensionsPrefix }, key, value) {
  if (extensionsPrefix && key.startsWith(extensionsPrefix)) return undefined;
  const type = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return typeof type === "function" ? type(value, key) : type;
}

/** Reports whether a change is in requests, in responses or in both: Redocly's rules know it, and its report omits it. */
function reportDirections({ property, node }, { report, getDirections }) {
  const schema = node.revision?.value;
  if ((property !== "readOnly" && property !== "writeOnly") || !schema?.[property]) {
    report({ message: getDirections().join() });
    return;
  }
  // A property that becomes readOnly was in requests until now.
  schema[property] = false;
  report({ message: getDirections().join() });
  schema[property] = true;
}

const isObject = (value) => typeof value === "object" && value !== null;
const isListOfScalars = (value) => Array.isArray(value) && !value.some(isObject);

/** Returns JSON text that does not depend on the order of keys. */
const toJson = (value) =>
  JSON.stringify(value, (_key, inner) =>
    isObject(inner) && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );

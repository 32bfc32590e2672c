import type { SpecVersion, UserContext } from "@redocly/openapi-core";
import { isRecord } from "../../src/openapi/json.ts";
import { camelCase } from "../../src/openapi/names.ts";
import { methods } from "../../src/openapi/operations.ts";
import { isReference } from "../../src/openapi/reference.ts";

/** Reports operationIds from which no method can be named, and path parameters that no call can pass. */
export function callableOperations() {
  return {
    Paths: (paths: unknown, context: UserContext) => {
      const operations = operationsIn(paths, context);
      reportNames(operations, context);
      // Redocly's own rule, under its new and its old name, also reports what does no harm: a parameter that is not in the path.
      if (!["path-parameters-defined", "path-params-defined"].some((rule) => isError(rule, context)))
        reportUndeclaredParameters(operations, context);
    },
  };
}

/** An operation where it is written. */
interface WrittenOperation {
  path: string;
  method: string;
  operationId: unknown;
  location: UserContext["location"];
  /** Those of the path item and of the operation; `undefined` where a reference cannot be resolved. */
  parameters: unknown[];
}

/** Returns the operations that the client has, in document order. Values of the wrong type are left to other rules. */
function operationsIn(paths: unknown, { location, resolve }: UserContext): WrittenOperation[] {
  return Object.entries(Object(paths)).flatMap(([path, value]) => {
    const written = { node: value, location: location.child([path]) };
    const { node: pathItem, location: place } = isReference(value) ? resolve<object>(value) : written;
    if (!place || !isRecord(pathItem)) return [];
    return methods.flatMap((method) => {
      const operation = pathItem[method];
      if (!isRecord(operation)) return [];
      const parameters = [pathItem.parameters, operation.parameters]
        .flatMap((each) => (Array.isArray(each) ? each : []))
        .map((each) => (isReference(each) ? resolve(each, place.source.absoluteRef).node : each));
      return { path, method, operationId: operation.operationId, location: place.child([method]), parameters };
    });
  });
}

function reportNames(operations: readonly WrittenOperation[], context: UserContext): void {
  const taken = new Map<string, { id: string; location: UserContext["location"] }>();
  // Several paths can share a path item.
  const byPlace = new Map(operations.map((operation) => [operation.location.absolutePointer, operation]));
  for (const { operationId, location: parent } of byPlace.values()) {
    if (typeof operationId !== "string") continue;
    const [name, id, location] = [camelCase(operationId), JSON.stringify(operationId), parent.child(["operationId"])];
    if (name === "then")
      context.report({
        message: `The operationId ${id} gives the client a method \`then\`, for which \`await\` waits forever; rename it.`,
        location,
      });
    const first = taken.get(name);
    if (!first) taken.set(name, { id, location });
    else if (first.id !== id)
      context.report({
        message: `The operationIds ${first.id} and ${id} give the same method name, \`${name}\`; rename one of them.`,
        location: [location, first.location],
      });
    else if (!isError("operation-operationId-unique", context))
      context.report({
        message: `Duplicate operationId ${id}; rename one of them.`,
        location: [location, first.location],
      });
  }
}

function reportUndeclaredParameters(operations: readonly WrittenOperation[], { report, location }: UserContext): void {
  for (const [path, ofPath] of Map.groupBy(operations, (operation) => operation.path))
    for (const name of new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, each]) => each))) {
      const isDeclared = ({ parameters }: WrittenOperation): boolean =>
        parameters.some((each) => !isRecord(each) || (each.in === "path" && each.name === name));
      const lacking = ofPath.filter((operation) => !isDeclared(operation)).map(({ method }) => `\`${method}\``);
      if (lacking.length > 0)
        report({
          message: `The path parameter ${JSON.stringify(name)} is not declared; add it, with \`in: path\`, to the \`parameters\` of the path or of ${lacking.join(", ")}.`,
          location: location.child([path]).key(),
        });
    }
}

/** Whether one of Redocly's own rules, which reports the same mistake, is an error in the configuration. */
function isError(rule: string, { config, specVersion }: UserContext): boolean {
  return config?.getRuleSettings(rule, specVersion as SpecVersion).severity === "error";
}

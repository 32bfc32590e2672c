import type { SpecVersion, UserContext } from "@redocly/openapi-core";
import { isRecord } from "../../src/openapi/json.ts";
import { camelCase } from "../../src/openapi/names.ts";
import { methods } from "../../src/openapi/operations.ts";
import { isReference } from "../../src/openapi/reference.ts";

/** Reports operationIds from which no method can be named. */
export function callableOperations() {
  return {
    Paths: (paths: unknown, context: UserContext) => {
      reportNames(operationsIn(paths, context), context);
    },
  };
}

/** An operation where it is written. */
interface WrittenOperation {
  operationId: unknown;
  location: UserContext["location"];
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
      return { operationId: operation.operationId, location: place.child([method]) };
    });
  });
}

function reportNames(operations: readonly WrittenOperation[], context: UserContext): void {
  const taken = new Map<string, UserContext["location"]>();
  // Several paths can share a path item.
  const byPlace = new Map(operations.map((operation) => [operation.location.absolutePointer, operation]));
  for (const { operationId, location: parent } of byPlace.values()) {
    if (typeof operationId !== "string") continue;
    const [id, location] = [JSON.stringify(operationId), parent.child(["operationId"])];
    if (camelCase(operationId) === "then")
      context.report({
        message: `The operationId ${id} gives the client a method \`then\`, for which \`await\` waits forever; rename it.`,
        location,
      });
    const first = taken.get(id);
    taken.set(id, first ?? location);
    if (first && !isError("operation-operationId-unique", context))
      context.report({ message: `Duplicate operationId ${id}; rename one of them.`, location: [location, first] });
  }
}

/** Whether one of Redocly's own rules, which reports the same mistake, is an error in the configuration. */
function isError(rule: string, { config, specVersion }: UserContext): boolean {
  return config?.getRuleSettings(rule, specVersion as SpecVersion).severity === "error";
}

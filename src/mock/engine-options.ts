import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import type { EngineOptions } from "./engine.ts";
import { MockError } from "./mock-error.ts";
import type { Preferences } from "./preferences.ts";
import type { Random } from "./random.ts";
import { scenariosOf } from "./scenarios.ts";

/**
 * Returns the options for an engine that fulfill some preferences.
 *
 * @throws `MockError` for a preference that is invalid, or that no response of the operation fulfills
 */
export function engineOptions(
  document: OpenApiDocument,
  operation: Operation,
  { status, scenario, responses, seed, chaos, invalid }: Preferences,
  random: Random,
): EngineOptions {
  if (invalid !== undefined) throw new MockError(400, `Invalid preference in the header Prefer: ${invalid}.`);
  const declared = Object.keys(operation.responses);
  if (chaos && random() < chaos) return { status: chaosStatus(declared, random), skipValidation: true };

  const candidates = status === undefined ? declared : declared.filter((each) => Number(each) === status);
  if (status !== undefined && candidates.length === 0)
    throw new MockError(400, `${operation.name} has no response ${status}; expected one of ${declared.join(", ")}.`);
  if (scenario === undefined) {
    const dynamic = responses === "dynamic" ? { seed: seed?.toString() } : undefined;
    return { status, dynamic, skipValidation: status !== undefined };
  }

  const namesIn = (each: string) => scenariosOf(document, operation, each);
  const match = candidates.find((each) => namesIn(each).includes(scenario));
  if (match === undefined) {
    const names = new Set(candidates.flatMap(namesIn));
    throw new MockError(400, `${operation.name} has no example ${scenario}; expected one of ${[...names].join(", ")}.`);
  }
  const isSuccess = match.startsWith("2") && status === undefined;
  return isSuccess ? { scenario } : { status: Number(match), scenario, skipValidation: true };
}

function chaosStatus(declared: readonly string[], random: Random): number {
  const statuses = [429, 503].filter((status) => declared.includes(String(status)));
  return statuses[Math.floor(random() * statuses.length)] ?? 503;
}

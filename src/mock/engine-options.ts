import type { OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/operations.ts";
import { responseKey, statusOf } from "./declared-response.ts";
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
  if (chaos && random() < chaos) {
    const chaosStatus = pickChaosStatus(operation, random);
    if (chaosStatus !== undefined) return { status: chaosStatus, skipValidation: true };
  }
  const declared = Object.keys(operation.responses);
  const key = status === undefined ? undefined : responseKey(operation, status);
  if (status !== undefined && key === undefined)
    throw new MockError(400, `${operation.name} has no response ${status}; expected one of ${declared.join(", ")}.`);
  if (scenario === undefined) {
    const dynamic = responses === "dynamic" ? { seed: seed?.toString() } : undefined;
    return { status, dynamic, skipValidation: status !== undefined };
  }

  const candidates = key === undefined ? declared : [key];
  const namesIn = (each: string) => scenariosOf(document, operation, each);
  const match = candidates.find((each) => namesIn(each).includes(scenario));
  if (match === undefined) {
    const names = new Set(candidates.flatMap(namesIn));
    throw new MockError(400, `${operation.name} has no example ${scenario}; expected one of ${[...names].join(", ")}.`);
  }
  const matchStatus = status ?? statusOf(operation, match);
  return { status: matchStatus, scenario, skipValidation: status !== undefined || matchStatus >= 300 };
}

/** Returns 429 or 503, at random; `undefined` if the operation declares neither. */
function pickChaosStatus(operation: Operation, random: Random): number | undefined {
  const statuses = [429, 503].filter((status) => responseKey(operation, status) !== undefined);
  return statuses[Math.floor(random() * statuses.length)];
}

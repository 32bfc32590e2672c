import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "./thread.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

parentPort?.on("message", ({ id, document, withValidators }: Question) => {
  const answer = (stage: Answer["stage"], make: () => unknown): void => {
    parentPort?.postMessage({ id, stage, ...outcome(stage, make) } satisfies Answer);
  };
  answer("types", () => types(document));
  if (withValidators) answer("validators", () => validators(document));
});

function outcome(stage: Answer["stage"], make: () => unknown): { made: unknown } | { error: string } {
  try {
    return { made: make() };
  } catch (error) {
    return { error: `The ${stage} cannot be made: ${(error as Error).message}` };
  }
}

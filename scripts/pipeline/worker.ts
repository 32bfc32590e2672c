import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "./thread.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

parentPort?.on("message", ({ contract, withValidators }: Question) => {
  parentPort?.postMessage(answer("types", () => types(contract)));
  if (withValidators) parentPort?.postMessage(answer("validators", () => validators(contract)));
});

function answer(what: string, make: () => unknown): Answer {
  try {
    return { made: make() };
  } catch (error) {
    return { error: `The ${what} cannot be made: ${(error as Error).message}` };
  }
}

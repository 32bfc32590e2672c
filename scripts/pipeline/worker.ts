import { parentPort } from "node:worker_threads";
import type { Contract } from "./bundle.ts";
import type { Answer } from "./thread.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

parentPort?.on("message", (contract: Contract) => {
  parentPort?.postMessage(answer("types", () => types(contract)));
  parentPort?.postMessage(answer("validators", () => validators(contract)));
});

function answer(what: string, make: () => unknown): Answer {
  try {
    return { made: make() };
  } catch (error) {
    return { error: `The ${what} cannot be made: ${(error as Error).message}` };
  }
}

import { parentPort } from "node:worker_threads";
import type { Contract } from "./bundle.ts";
import { types } from "./types.ts";
import type { Answer } from "./types-thread.ts";

parentPort?.on("message", (contract: Contract) => parentPort?.postMessage(answer(contract)));

function answer(contract: Contract): Answer {
  try {
    return { text: types(contract) };
  } catch (error) {
    return { error: `openapi-typescript cannot make types: ${(error as Error).message}` };
  }
}

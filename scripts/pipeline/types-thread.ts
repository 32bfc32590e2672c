import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { Contract } from "./bundle.ts";

/** A thread that loads the TypeScript compiler while the main thread reads and lints. */
export interface TypesThread {
  /** The types of a contract, as the stage `types` makes them. One call at a time. */
  types(contract: Contract): Promise<string>;
  end(): Promise<void>;
}

/** What the thread answers. */
export type Answer = { text: string } | { error: string };

/** Starts the thread, which loads its modules at once. It lives until `end`. */
export function startTypesThread(): TypesThread {
  const worker = new Worker(new URL("types-worker.ts", import.meta.url));
  return {
    types: (contract) =>
      new Promise((resolve, reject) => {
        worker.once("error", reject);
        worker.once("message", (answer: Answer) => {
          if ("text" in answer) resolve(answer.text);
          else reject(new UserError(answer.error));
        });
        worker.postMessage(contract);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

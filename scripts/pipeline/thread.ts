import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { Contract } from "./bundle.ts";
import type { ValidatorTexts } from "./validators.ts";

/** A thread that loads the TypeScript compiler and Ajv while the main thread reads and lints. */
export interface Thread {
  /** What the stages `types` and `validators` make of a contract, each as soon as it is there; without validators never. */
  make(contract: Contract, withValidators: boolean): { types: Promise<string>; validators: Promise<ValidatorTexts> };
  end(): Promise<void>;
}

/** What the thread is asked for. */
export interface Question {
  contract: Contract;
  withValidators: boolean;
}

/** What the thread answers, first for the types, then for the validators. */
export type Answer = { made: unknown } | { error: string };

/** Starts the thread, which loads its modules at once. It lives until `end`. */
export function startThread(): Thread {
  const worker = new Worker(new URL("worker.ts", import.meta.url));
  return {
    make(contract, withValidators) {
      const first = nextAnswer(worker);
      const second = first.then(() => nextAnswer(worker));
      worker.postMessage({ contract, withValidators } satisfies Question);
      return { types: first.then(made<string>), validators: second.then(made<ValidatorTexts>) };
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

async function nextAnswer(worker: Worker): Promise<Answer> {
  const [answer] = await once(worker, "message").catch((error: Error) => {
    throw new UserError(`The types and validators cannot be made: ${error.message}.`); // it ran out of memory
  });
  return answer;
}

function made<Result>(answer: Answer): Result {
  if ("error" in answer) throw new UserError(answer.error);
  return answer.made as Result;
}

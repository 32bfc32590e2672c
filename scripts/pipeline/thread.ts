import { Worker } from "node:worker_threads";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { ValidatorTexts } from "./validators.ts";

/** A thread that loads the TypeScript compiler and Ajv while the main thread reads and lints. */
export interface Thread {
  /** What the stages `types` and `validators` make of an OpenAPI document, each as soon as it is there; without validators never. */
  make(
    document: OpenApiDocument,
    withValidators: boolean,
  ): { types: Promise<string>; validators: Promise<ValidatorTexts> };
  end(): Promise<void>;
}

/** What the thread is asked for. */
export interface Question {
  id: number;
  document: OpenApiDocument;
  withValidators: boolean;
}

/** What the thread answers for a stage of a question; a question that has become idle is answered too. */
export type Answer = { id: number; stage: "types" | "validators" } & ({ made: unknown } | { error: string });

/** Starts the thread, which loads its modules at once. It lives until `end`. */
export function startThread(): Thread {
  const worker = new Worker(new URL("worker.ts", import.meta.url));
  let last = 0;
  return {
    make(document, withValidators) {
      const id = ++last;
      const types = answerTo<string>(worker, id, "types");
      const validators = withValidators ? answerTo<ValidatorTexts>(worker, id, "validators") : never;
      worker.postMessage({ id, document, withValidators } satisfies Question);
      return { types, validators };
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

const never = new Promise<never>(() => {});

function answerTo<Made>(worker: Worker, id: number, stage: Answer["stage"]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", stop);
    };
    const onMessage = (answer: Answer): void => {
      if (answer.id !== id || answer.stage !== stage) return;
      stop();
      if ("error" in answer) reject(new UserError(answer.error));
      else resolve(answer.made as Made);
    };
    const onError = (error: Error): void => {
      stop(); // it ran out of memory
      reject(new UserError(`The ${stage} cannot be made: ${error.message}.`));
    };
    worker.on("message", onMessage).on("error", onError).on("exit", stop);
  });
}

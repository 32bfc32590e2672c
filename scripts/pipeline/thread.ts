import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { visible } from "./text.ts";
import type { ValidatorFiles } from "./validators.ts";

/** What the worker thread generates code from. */
export interface WorkerRequest {
  id: number;
  document: OpenApiDocument;
  withValidators: boolean;
}

export type WorkerResponse = { id: number } & ({ code: WorkerCode } | { error: string });

/** The text of `types.ts`, the validators unless they are left out, and what both do not support. */
export interface WorkerCode {
  types: string;
  validators: Partial<ValidatorFiles>;
  warnings: string[];
}

let worker: Worker | undefined;
let lastId = 0;
let pending = 0;

/**
 * Starts the worker thread, unless it runs. It loads the TypeScript compiler and Ajv at once, so that a command that calls
 * this before it imports the pipeline loads Redocly meanwhile. Only a pending request keeps the process alive.
 */
export function startWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("worker.ts", import.meta.url));
  worker.unref();
  worker.on("error", () => {}); // such as out of memory; a pending request rejects with it
  worker.once("exit", () => {
    worker = undefined; // the next request starts another one
  });
  return worker;
}

/**
 * Generates types and validators in the worker thread.
 *
 * @throws `UserError` where openapi-typescript or Ajv fails, or the thread runs out of memory
 */
export async function generateInWorker(
  document: OpenApiDocument,
  withValidators: boolean,
  signal: AbortSignal,
): Promise<WorkerCode> {
  const thread = startWorker();
  const id = ++lastId;
  pending++;
  thread.ref();
  try {
    thread.postMessage({ id, document, withValidators } satisfies WorkerRequest);
    const responses = on(thread, "message", { signal, close: ["exit"] });
    for await (const [response] of responses as AsyncIterable<[WorkerResponse]>) {
      if (response.id !== id) continue; // to another request, such as one that was aborted
      if ("code" in response) return response.code;
      throw new Error(response.error);
    }
    throw new Error("the worker thread ended without a response");
  } catch (error) {
    throw new UserError(`Cannot generate types and validators: ${visible((error as Error).message)}.`);
  } finally {
    if (--pending === 0) thread.unref();
  }
}

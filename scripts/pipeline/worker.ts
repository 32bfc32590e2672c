import { parentPort } from "node:worker_threads";
import type { WorkerRequest, WorkerResponse } from "./thread.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

parentPort?.on("message", (request: WorkerRequest) => {
  parentPort?.postMessage(respond(request));
});

function respond({ id, document, withValidators }: WorkerRequest): WorkerResponse {
  try {
    return { id, code: { types: types(document), validators: withValidators ? validators(document) : {} } };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

import { parentPort } from "node:worker_threads";
import { UserError } from "../../src/cli/user-error.ts";
import { visible } from "./text.ts";
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
    const message = visible((error as Error).message);
    return { id, error: error instanceof UserError ? message : `Cannot generate types and validators: ${message}.` };
  }
}

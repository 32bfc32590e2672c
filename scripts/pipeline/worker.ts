import { parentPort } from "node:worker_threads";
import { normalize } from "./normalize.ts";
import type { WorkerRequest, WorkerResponse } from "./thread.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

parentPort?.on("message", (request: WorkerRequest) => {
  parentPort?.postMessage(respond(request));
});

function respond({ id, document, withValidators }: WorkerRequest): WorkerResponse {
  try {
    const warnings: string[] = [];
    const onWarning = (message: string): void => void warnings.push(message);
    const normalized = normalize(document);
    const compiled = withValidators ? validators(normalized, onWarning) : {};
    return { id, code: { types: types(normalized, onWarning), validators: compiled, warnings } };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

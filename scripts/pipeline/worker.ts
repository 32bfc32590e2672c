import { parentPort } from "node:worker_threads";
import { dropInvalidPatterns } from "../../src/openapi/patterns.ts";
import { saveCompiledCode } from "./bundled.ts";
import { normalize } from "./normalize.ts";
import { listed } from "./text.ts";
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
    const invalid = withValidators ? dropInvalidPatterns(normalized) : [];
    if (invalid.length > 0)
      onWarning(
        `Validators and mock do not check these patterns, which are not regular expressions with the flag \`u\`: ${listed(invalid)}.`,
      );
    const compiled = withValidators ? validators(normalized, onWarning) : {};
    const code = { types: types(normalized, onWarning), validators: compiled, warnings };
    saveCompiledCode();
    return { id, code };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

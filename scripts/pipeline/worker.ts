import { parentPort } from "node:worker_threads";
import type { Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { dropInvalidPatterns } from "../../src/openapi/patterns.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { saveCompiledCode } from "./bundled.ts";
import { normalize } from "./normalize.ts";
import { usesUnevaluated } from "./schema-compiler.ts";
import { listed } from "./text.ts";
import type { WorkerRequest, WorkerResponse } from "./thread.ts";
import { types } from "./types.ts";
import { type ValidatorFiles, validators } from "./validators.ts";

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
    const files = withValidators ? validatorsOf(normalized, onWarning) : {};
    const code = { types: types(normalized, onWarning), validators: files, warnings };
    saveCompiledCode();
    return { id, code };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

let last: { document: OpenApiDocument; files: ValidatorFiles; warnings: string[] } | undefined;

/** Returns the validators of a normalized description. Compiling takes the most time, and most saves in `dev` change none. */
function validatorsOf(document: OpenApiDocument, onWarning: (message: string) => void): ValidatorFiles {
  if (!last || inputOf(last.document) !== inputOf(document)) {
    const warnings: string[] = [];
    last = { document, files: validators(document, (message) => warnings.push(message)), warnings };
  }
  last.warnings.forEach(onWarning);
  return last.files;
}

/** Returns what validators are compiled from: names, schemas and options, without paths, examples and descriptions of components. */
function inputOf(document: OpenApiDocument): string {
  const schemasIn = (content: Record<string, Oas3MediaType> = {}): unknown =>
    Object.entries(content).map(([mediaType, media]) => [mediaType, media?.schema]);
  const bodies = operationsOf(document).map(({ name, definition, responses }) => [
    name,
    schemasIn(resolve(document, definition.requestBody)?.content),
    Object.entries(responses).map(([status, response]) => [status, schemasIn(resolve(document, response)?.content)]),
  ]);
  const withoutDescription = (key: string, value: unknown): unknown =>
    key === "description" && typeof value === "string" ? "" : value;
  return (
    JSON.stringify(document.components?.schemas, withoutDescription) +
    JSON.stringify([bodies, usesUnevaluated(document)])
  );
}

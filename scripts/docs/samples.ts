import type { Oas3Example, Oas3MediaType, Oas3RequestBody } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { servers } from "../../src/openapi/servers.ts";
import { type SampleCall, sampleCalls } from "../../src/samples/calls.ts";
import { curlSample } from "../../src/samples/curl.ts";
import { fetchSample } from "../../src/samples/fetch.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";
import { highlighted } from "./highlight.ts";

/** A sample: its name on the page, the language that it is in, and its text. */
export interface Sample {
  name: string;
  language: Parameters<typeof highlighted>[1];
  text: string;
}

/** How a call is made, in each language. */
export function samplesOf(call: SampleCall, serviceRoot: string): Sample[] {
  return [
    { name: "TypeScript", language: "typescript", text: typescriptSample(call) },
    { name: "curl", language: "bash", text: curlSample(call, serviceRoot) },
    { name: "fetch", language: "javascript", text: fetchSample(call, serviceRoot) },
  ];
}

/**
 * A copy of an OpenAPI document in which each request example is described by its samples. Redoc knows one sample an operation
 * and language (`x-codeSamples`), whichever example is chosen; a description goes with its example. The samples of an
 * operation that takes no body end its own description.
 */
export function withSamples(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const [serviceRoot = ""] = Object.values(servers(document));
  for (const operation of operationsOf(copy)) {
    const calls = sampleCalls(document, operation);
    const withoutBody = calls.get("");
    const { definition } = operation;
    if (withoutBody) definition.description = joined(definition.description, withoutBody, serviceRoot);
    else if (calls.size > 0) definition.requestBody = describedBody(copy, operation, calls, serviceRoot);
  }
  return copy;
}

// Operations may share a body, and each has samples of its own.
function describedBody(
  document: OpenApiDocument,
  { definition }: Operation,
  calls: ReadonlyMap<string, SampleCall>,
  serviceRoot: string,
): Oas3RequestBody {
  const body = structuredClone(resolve(document, definition.requestBody)) as Oas3RequestBody;
  for (const [mediaType, content] of Object.entries<Oas3MediaType>(body.content)) {
    const examples = Object.entries(content.examples ?? {}).map(([name, reference]) => {
      const example = resolve(document, reference) as Oas3Example;
      const call = calls.get(name);
      if (call?.body?.mediaType !== mediaType) return [name, reference] as const;
      return [name, { ...example, description: joined(example.description, call, serviceRoot) }] as const;
    });
    if (examples.length > 0) content.examples = Object.fromEntries(examples);
  }
  return body;
}

function joined(description: string | undefined, call: SampleCall, serviceRoot: string): string {
  const samples = samplesOf(call, serviceRoot).map(html);
  return [...(description ? [description] : []), ...samples].join("\n\n");
}

// HTML, since Redoc gives colours to none of the code in a description. A blank line would end the HTML before its time.
function html({ name, language, text }: Sample): string {
  const code = highlighted(text, language);
  return `<details class="sample">\n<summary>${name}</summary>\n\n<pre><code>${code}</code></pre>\n\n</details>`;
}

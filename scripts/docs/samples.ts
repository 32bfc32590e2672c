import type { Oas3Example, Oas3MediaType, Oas3RequestBody } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { serviceRoots } from "../../src/openapi/servers.ts";
import { type SampleCall, sampleCalls } from "../../src/samples/calls.ts";
import { curlSample } from "../../src/samples/curl.ts";
import { fetchSample } from "../../src/samples/fetch.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";
import { highlighted } from "./highlight.ts";

/** A program that makes a call. */
export interface Sample {
  /** The name on the page. */
  name: string;
  language: Parameters<typeof highlighted>[1];
  text: string;
}

/** Returns the samples of a call, one for each programming language. */
export function samplesOf(call: SampleCall, serviceRoot: string): Sample[] {
  return [
    { name: "TypeScript", language: "typescript", text: typescriptSample(call) },
    { name: "curl", language: "bash", text: curlSample(call, serviceRoot) },
    { name: "fetch", language: "javascript", text: fetchSample(call, serviceRoot) },
  ];
}

/**
 * Returns a copy of an OpenAPI document in which the description of each request example ends with its samples.
 * `x-codeSamples` would show the same sample for all examples. If an operation has no body, its own description ends with
 * the samples.
 */
export function withSamples(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const operation of operationsOf(copy)) {
    const [serviceRoot = ""] = serviceRoots(document, operation);
    const calls = sampleCalls(document, operation);
    const callWithoutBody = calls.get("");
    const { definition } = operation;
    if (callWithoutBody) definition.description = appendSamples(definition.description, callWithoutBody, serviceRoot);
    else if (calls.size > 0) definition.requestBody = bodyWithSamples(copy, operation, calls, serviceRoot);
  }
  return copy;
}

// A copy, because operations may share a body.
function bodyWithSamples(
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
      return [name, { ...example, description: appendSamples(example.description, call, serviceRoot) }] as const;
    });
    if (examples.length > 0) content.examples = Object.fromEntries(examples);
  }
  return body;
}

function appendSamples(description: string | undefined, call: SampleCall, serviceRoot: string): string {
  const samples = samplesOf(call, serviceRoot).map(toHtml).join("\n\n");
  return [...(description ? [description] : []), `<div class="samples">\n\n${samples}\n\n</div>`].join("\n\n");
}

// HTML, because Redoc does not highlight code in descriptions. The blank lines make `<pre>` an HTML block of its own, in which
// the code may have blank lines too (CommonMark, section 4.6). `browser/samples.js` makes tabs of the samples.
function toHtml({ name, language, text }: Sample): string {
  const code = highlighted(text, language).replaceAll("{%", "&#123;%"); // which begins a tag of Markdoc
  return `<pre class="sample" aria-label="${name}"><code>${code}</code></pre>`;
}

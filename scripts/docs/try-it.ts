import type { Oas3Response } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { sampleCalls } from "../../src/samples/calls.ts";
import { jsonScript, moduleScript, readText } from "./html.ts";
import { sectionId } from "./section.ts";

/** What `browser/try-it.js` sends for an example, and shows of the response. */
export interface Call {
  /** The name of the example in Redoc's menu; empty for an operation without a body. */
  example: string;
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** Completes a page of Redocly: the examples of each operation can be sent to a mock on the reader's machine. */
export function withTryIt(page: string, document: OpenApiDocument): string {
  const operations = operationsOf(document).map((operation) => [
    sectionId(operation),
    { calls: callsOf(document, operation), headers: headersOf(document, operation) },
  ]);
  const parts = [
    `<style>\n${readText("try-it.css")}</style>`,
    jsonScript("calls", Object.fromEntries(operations)),
    moduleScript("browser/try-it.js"),
  ];
  const end = page.lastIndexOf("</body>");
  return `${page.slice(0, end)}${parts.join("\n")}\n${page.slice(end)}`;
}

/** Returns the calls of an operation. The mock accepts any token, so none is asked for. */
export function callsOf(document: OpenApiDocument, operation: Operation): Call[] {
  return [...sampleCalls(document, operation)].map(([name, { method, path, parameters, body, needsToken }]) => ({
    example: titleOf(document, operation, name),
    method,
    path,
    headers: {
      ...Object.fromEntries(Object.entries(parameters.header ?? {}).map(([key, value]) => [key, String(value)])),
      ...(needsToken && { Authorization: "Bearer try-it" }),
      ...(body && { "Content-Type": body.mediaType }),
    },
    ...(body && { body: JSON.stringify(body.value) }),
  }));
}

function titleOf(document: OpenApiDocument, { definition }: Operation, name: string): string {
  const contents = Object.values(resolve(document, definition.requestBody)?.content ?? {});
  const example = contents.map(({ examples }) => resolve(document, examples?.[name])).find(Boolean);
  return example?.summary ?? name;
}

/** Returns the names of the headers that the responses of an operation declare. */
function headersOf(document: OpenApiDocument, { responses }: Operation): string[] {
  const declared = Object.values(responses).map(
    (reference) => resolve(document, reference) as Oas3Response | undefined,
  );
  return [...new Set(["Content-Type", ...declared.flatMap((response) => Object.keys(response?.headers ?? {}))])];
}

import { styleText } from "node:util";
import type { OpenApiDocument } from "../openapi/document.ts";
import { operationsOf } from "../openapi/operations.ts";
import { sampleCalls } from "../samples/calls.ts";
import { curlSample } from "../samples/curl.ts";
import { scenariosOf } from "./scenarios.ts";
import type { Exchange } from "./server.ts";
import type { MockSettings } from "./settings.ts";

/** What a mock says when it begins: where it is, its routes, the answers that can be asked for, and how to try it. */
export function greeting(document: OpenApiDocument, url: string, host: string): string {
  const warning = `${style("yellow", "warning")} Other machines can reach it, and it asks nobody who they are.`;
  return [
    `Mock of ${document.info?.title} at ${style("bold", url)}`,
    ...(isLoopback(host) ? [] : [warning]),
    operationsOf(document)
      .map(({ method, path }) => `  ${method.toUpperCase().padEnd(6)} ${path}`)
      .join("\n"),
    "Prefer: code=…, example=…",
    scenarioLines(document).join("\n"),
    `Try it:\n\n${tryIt(document, url)}`,
  ].join("\n\n");
}

/** A `curl` that calls the first operation whose path has no parameter, with its first example. */
function tryIt(document: OpenApiDocument, url: string): string {
  const operations = operationsOf(document);
  const operation = operations.find(({ path }) => !path.includes("{")) ?? operations[0];
  const [call] = operation ? sampleCalls(document, operation).values() : [];
  return call ? curlSample(call, url, "any") : `curl ${url}`;
}

/** A line for a request; for one that was passed on, a line more for each further departure of the answer. */
export function lineFor({ method, url, status, remarks, milliseconds }: Exchange, { proxy }: MockSettings): string {
  const [remark, ...more] = remarks.map(printable);
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const line = `${printable(method)} ${printable(url)} ${style(color, String(status))} ${milliseconds.toFixed(0)} ms`;
  return [remark ? `${line}  ${remark}` : line, ...(proxy ? more : [])].join("\n  ");
}

/** The names that `Prefer` takes, a line for each status. Operations mostly share them. */
function scenarioLines(document: OpenApiDocument): string[] {
  const pairs = operationsOf(document).flatMap((operation) =>
    Object.keys(operation.definition.responses).flatMap((status) =>
      scenariosOf(document, operation, status).map((name) => [status, name] as const),
    ),
  );
  const byStatus = Map.groupBy(pairs, ([status]) => status);
  return [...byStatus].map(([status, all]) => `  ${status}  ${[...new Set(all.map(([, name]) => name))].join(", ")}`);
}

/** A text from a request without what would steer the terminal. */
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, "?").slice(0, 500);

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout });

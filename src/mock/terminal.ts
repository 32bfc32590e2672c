import { styleText } from "node:util";
import type { OpenApiDocument } from "../openapi/document.ts";
import { operationsOf } from "../openapi/operations.ts";
import { sampleCalls } from "../samples/calls.ts";
import { curlSample } from "../samples/curl.ts";
import { printable } from "./printable.ts";
import { scenariosOf } from "./scenarios.ts";
import type { Exchange } from "./server.ts";
import type { MockSettings } from "./settings.ts";

/** Returns the text that a mock starts with: its address, its operations, its scenarios, and a call to try. */
export function greeting(document: OpenApiDocument, url: string, host: string): string {
  const warning = `${styleText("yellow", "warning")} Other machines can reach the mock, which accepts any token.`;
  const operations = operationsOf(document).map(
    ({ method, path }) => `  ${method.toUpperCase().padEnd(6)} ${printable(path)}`,
  );
  return [
    `Mock of ${printable(String(document.info?.title))} at ${styleText("bold", url)}`,
    ...(isLoopback(host) ? [] : [warning]),
    operations.join("\n"),
    "Examples by status, for the header Prefer: code=…, example=…",
    scenarioLines(document).join("\n"),
    `Try it:\n\n${sampleCommand(document, url)}`,
  ].join("\n\n");
}

/** Returns the line for a request; with a proxy, further lines for all but the first problem. */
export function exchangeLine(exchange: Exchange, { proxy }: MockSettings): string {
  const { method, url, status, problems, milliseconds } = exchange;
  const [problem, ...more] = problems.map((each) => printable(each));
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const line = `${printable(method)} ${printable(url)} ${styleText(color, String(status))} ${milliseconds.toFixed(0)} ms`;
  return [problem ? `${line}  ${problem}` : line, ...(proxy ? more : [])].join("\n  ");
}

/** Returns a line for each status with the names of its examples, most of which the operations share. */
function scenarioLines(document: OpenApiDocument): string[] {
  const pairs = operationsOf(document).flatMap((operation) =>
    Object.keys(operation.responses).flatMap((status) =>
      scenariosOf(document, operation, status).map((name) => [status, name] as const),
    ),
  );
  const byStatus = Map.groupBy(pairs, ([status]) => status);
  return [...byStatus].map(([status, all]) => {
    const names = [...new Set(all.map(([, name]) => name))];
    return `  ${printable(status)}  ${names.map((name) => printable(name)).join(", ")}`;
  });
}

/** Returns a `curl` command for the first operation whose path has no parameter. */
function sampleCommand(document: OpenApiDocument, url: string): string {
  const operations = operationsOf(document);
  const operation = operations.find(({ path }) => !path.includes("{")) ?? operations[0];
  const [call] = operation ? sampleCalls(document, operation).values() : [];
  const sample = call ? curlSample({ ...call, uuidHeaders: [] }, url, "any") : `curl ${url}`;
  const lines = sample.split("\n").map((line) => printable(line, line.length));
  return lines.join("\n");
}

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

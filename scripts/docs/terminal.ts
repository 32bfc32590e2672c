import { startMock } from "../../src/mock/server.ts";
import { exchangeLine, greeting } from "../../src/mock/terminal.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { type SampleCall, sampleCalls } from "../../src/samples/calls.ts";
import { escapeHtml } from "./html.ts";

/** Returns a page that looks like the terminal of `npm run mock` after some requests. */
export async function terminalOfMock(document: OpenApiDocument): Promise<string> {
  process.env.FORCE_COLOR = "1"; // this terminal may have no colors
  const lines: string[] = [];
  const mock = await startMock({
    document,
    port: 4010,
    onResponse: (exchange) => lines.push(exchangeLine(exchange, {})),
  });
  try {
    for (const { call, prefer = "" } of requestsOf(document)) {
      const { method, path, body } = call;
      const headers = { Authorization: "Bearer any", "Content-Type": body?.mediaType ?? "", Prefer: prefer };
      await fetch(mock.url + path, { method, headers, body: body ? JSON.stringify(body.value) : null });
    }
    return page(`$ npm run mock\n\n${greeting(document, mock.url, "127.0.0.1")}\n\n${lines.join("\n")}`);
  } finally {
    await mock.close();
  }
}

/** Returns a request for each operation; then requests of the first one with an invalid body and for error responses. */
function requestsOf(document: OpenApiDocument): { call: SampleCall; prefer?: string }[] {
  const calls = operationsOf(document).flatMap((operation) =>
    [...sampleCalls(document, operation).values()].slice(0, 1),
  );
  const [first] = calls as [SampleCall];
  const invalidBody = Object.fromEntries(Object.keys(Object(first.body?.value)).map((name) => [name, 1]));
  return [
    ...calls.map((call) => ({ call })),
    { call: { ...first, body: { mediaType: "application/json", value: invalidBody } } },
    ...[403, 429, 503].map((status) => ({ call: first, prefer: `code=${status}` })),
  ];
}

function page(terminal: string): string {
  const [start = "", ...styled] = escapeHtml(terminal).split("\u001b[");
  const spans = styled.map((text) => text.replace(/^(\d+)m/, (_, code: string) => styles[code] ?? "</span>"));
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #16181d; color: #d7dae0; }
  pre { margin: 0; padding: 16px 24px; font: 14px/1.2 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
</style><pre>${start}${spans.join("")}</pre>`;
}

/** The codes with which `styleText` begins a style; any other code ends it. */
const styles: Readonly<Record<string, string>> = {
  1: '<span style="font-weight: bold; color: #fff">',
  31: '<span style="color: #f0737f">',
  32: '<span style="color: #8ccf7e">',
  33: '<span style="color: #e5c76b">',
};

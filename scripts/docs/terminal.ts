import { spawn } from "node:child_process";
import { on } from "node:events";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { operationsOf } from "../../src/openapi/operations.ts";
import { type SampleCall, sampleCalls } from "../../src/samples/calls.ts";
import { bundle } from "../pipeline/bundle.ts";
import { read } from "../pipeline/read.ts";
import { project } from "../support/project.ts";
import { escapeHtml } from "./page.ts";

/** A page that looks like the terminal of `npm run mock`, after it has answered some requests. */
export async function terminalOfMock(spec: string): Promise<string> {
  const document = await bundle(await read(spec, project.redoclyConfig));
  const requests = requestsOf(
    operationsOf(document).flatMap((operation) => [...sampleCalls(document, operation).values()].slice(0, 1)),
  );
  const mock = spawn(process.execPath, [join(project.root, "scripts/support/run.js"), "mock", "--spec", spec], {
    env: { ...process.env, FORCE_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let shown = "$ npm run mock\n\n";
    for await (const [text] of on(mock.stdout.setEncoding("utf8"), "data", { close: ["end"] })) {
      shown += text;
      const [, root] = stripVTControlCharacters(shown).match(/at (http:\S+).*Ctrl-C/s) ?? [];
      const request = root && requests.shift();
      if (request) await request(root);
      else if (root) break;
    }
    return page(shown);
  } finally {
    mock.kill();
  }
}

type Send = (root: string) => Promise<unknown>;

/** Each call as it is; then the first one with a wrong value, and with failures that it asks for. */
function requestsOf(calls: readonly SampleCall[]): Send[] {
  const [first] = calls;
  if (!first) return [];
  return [
    ...calls.map((call) => send(call)),
    send(first.body ? { ...first, body: { ...first.body, value: withNumbers(first.body.value) } } : first),
    ...[403, 429, 503].map((code) => send(first, { Prefer: `code=${code}` })),
  ];
}

const withNumbers = (body: unknown) => Object.fromEntries(Object.keys(Object(body)).map((name) => [name, 1]));

const send =
  ({ method, path, body }: SampleCall, more: Readonly<Record<string, string>> = {}): Send =>
  (root) => {
    const headers = { Authorization: "Bearer any", "Content-Type": body?.mediaType ?? "", ...more };
    return fetch(root + path, { method, headers, body: body ? JSON.stringify(body.value) : null });
  };

function page(shown: string): string {
  const [start = "", ...styled] = escapeHtml(shown).split("\u001b[");
  const spans = styled.map((text) => text.replace(/^(\d+)m/, (_, code: string) => styles[code] ?? "</span>"));
  const text = [start, ...spans].join("");
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #16181d; color: #d7dae0; }
  pre { margin: 0; padding: 16px 24px; font: 14px/1.2 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
</style><pre>${text}</pre>`;
}

/** What `styleText` begins; whatever else it writes is an end. */
const styles: Readonly<Record<string, string>> = {
  1: '<span style="font-weight: bold; color: #fff">',
  31: '<span style="color: #f0737f">',
  32: '<span style="color: #8ccf7e">',
  33: '<span style="color: #e5c76b">',
};

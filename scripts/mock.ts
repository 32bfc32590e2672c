import { styleText } from "node:util";
import { type Command, pathFlag, portFlag } from "./cli.ts";
import { UserError } from "./errors.ts";
import { curlFor } from "./mock/curl.ts";
import type { Exchange } from "./mock/server.ts";
import { operationsOf } from "./pipeline/contract.ts";
import { project } from "./project.ts";

export const command: Command = {
  help: `Usage: npm run mock [-- --port PORT] [--host HOST] [--spec FILE]

Answers requests with the examples of the description, and refuses those that it does not allow. Any bearer token will
do. \`Prefer: code=429\` asks for an answer by its status, \`Prefer: example=complete\` by the name of its example.

  --port PORT    the port to listen on, 0 for any that is free  (4010)
  --host HOST    the address to listen on                       (127.0.0.1)
  --spec FILE    the root file of the description               (spec/openapi.yaml)
  -h, --help     this text`,
  options: {
    port: { type: "string", default: "4010" },
    host: { type: "string", default: "127.0.0.1" },
    spec: { type: "string", default: project.spec },
  },
  async run(flags) {
    const [spec, port, host] = [pathFlag(flags, "spec"), portFlag(flags, "port"), flags.host];
    if (typeof host !== "string" || host === "") throw new UserError("--host takes an address, and got none.");
    // Only now, so that a wrong flag is told at once.
    const { stages } = await import("./pipeline/stages.ts");
    const { startMock } = await import("./mock/server.ts");
    const contract = await stages.bundle(await stages.read(spec, project.redoclyConfig));
    const mock = await startMock({ contract, port, host, onAnswer: showExchange });
    console.log(`Mock of ${contract.info?.title} at ${bold(mock.url)}\n`);
    for (const { method, path } of operationsOf(contract)) console.log(`  ${method.toUpperCase().padEnd(6)} ${path}`);
    console.log(`\nTry it:\n\n  ${curlFor(contract, mock.url)}\n\nCtrl-C ends it.\n`);
  },
};

const bold = (text: string): string => styleText("bold", text, { stream: process.stdout });

function showExchange({ method, url, status, violations: [violation], milliseconds }: Exchange): void {
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const shownStatus = styleText(color, String(status), { stream: process.stdout });
  const reason = violation ? `  ${violation}` : "";
  console.log(`${method} ${url} ${shownStatus} ${milliseconds.toFixed(0)} ms${reason}`);
}

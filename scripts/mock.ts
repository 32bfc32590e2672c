import { styleText } from "node:util";
import { type Command, type Flags, pathFlag, portFlag } from "./cli.ts";
import { UserError } from "./errors.ts";
import { curlFor } from "./mock/curl.ts";
import { scenariosOf } from "./mock/scenarios.ts";
import type { Exchange } from "./mock/server.ts";
import { type MockSettings, parseDelay, parseShare } from "./mock/settings.ts";
import type { Contract } from "./pipeline/bundle.ts";
import { operationsOf } from "./pipeline/contract.ts";
import { project } from "./project.ts";

export const command: Command = {
  help: `Usage: npm run mock [-- flags]

Answers as the service would, by the description in spec/, which it reads again whenever that changes. Any bearer token
will do. A create answers what was sent, with what the service adds; a wrong request is refused, with the reasons.

  --port PORT        the port to listen on, 0 for any that is free  (4010)
  --host HOST        the address to listen on                       (127.0.0.1)
  --spec FILE        the root file of the description               (spec/openapi.yaml)
  --static           answer with the examples as they are
  --dynamic          answer with made-up values
  --scenario NAME    answer with the example of this name
  --seed NUMBER      the same ids, values, delays and chaos each time
  --delay MIN-MAX    keep each answer back, in ms
  --chaos SHARE      answer a share of requests, 0 to 1, with 429 or 503
  --proxy URL        pass requests on to a service, and say where its answers depart from the description
  --quiet            print no line for each request
  -h, --help         this text

For one request, a header: Prefer: code=429, example=complete, dynamic=true, delay=100-200, chaos=0.5`,
  options: {
    port: { type: "string", default: "4010" },
    host: { type: "string", default: "127.0.0.1" },
    spec: { type: "string", default: project.spec },
    static: { type: "boolean", default: false },
    dynamic: { type: "boolean", default: false },
    scenario: { type: "string" },
    seed: { type: "string" },
    delay: { type: "string" },
    chaos: { type: "string" },
    proxy: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
  async run(flags) {
    const [spec, port, host] = [pathFlag(flags, "spec"), portFlag(flags, "port"), flags.host];
    if (typeof host !== "string" || host === "") throw new UserError("--host takes an address, and got none.");
    const settings = settingsFrom(flags);
    // Only now, so that a wrong flag is told at once.
    const { stages } = await import("./pipeline/stages.ts");
    const { startMock } = await import("./mock/server.ts");
    const { watchContract } = await import("./mock/watch.ts");
    const load = async () => stages.bundle(await stages.read(spec, project.redoclyConfig));
    const contract = await load();
    const onAnswer = flags.quiet ? undefined : (exchange: Exchange) => showExchange(exchange, settings);
    const mock = await startMock({ contract, port, host, ...settings, ...(onAnswer && { onAnswer }) });
    await watchContract(spec, load, {
      onContract: async (changed) => {
        await mock.use(changed);
        console.log(`${dim("spec")} changed, and is served`);
      },
      onError: (error) =>
        console.error(`${yellow("spec")} has a fault; the last good one is served. ${messageOf(error)}`),
    });
    console.log(`Mock of ${contract.info?.title} at ${bold(mock.url)}\n`);
    if (!isLoopback(host))
      console.log(`${yellow("warning")} Other machines can reach it, and it asks nobody who they are.\n`);
    for (const operation of operationsOf(contract))
      console.log(`  ${operation.method.toUpperCase().padEnd(6)} ${operation.path}`);
    console.log(`\nPrefer: code=…, example=…\n\n${scenarioLines(contract).join("\n")}`);
    console.log(`\nTry it:\n\n  ${curlFor(contract, mock.url)}\n\nCtrl-C ends it.\n`);
  },
};

function settingsFrom(flags: Flags): MockSettings {
  const { scenario, seed, delay, chaos, proxy } = flags as Record<string, string | undefined>;
  if (flags.static && flags.dynamic) throw new UserError("--static and --dynamic are two ways to answer; give one.");
  const settings = {
    answers: flags.static ? ("static" as const) : flags.dynamic ? ("dynamic" as const) : ("created" as const),
    scenario,
    seed: seed === undefined ? undefined : Number(seed),
    delay: delay === undefined ? undefined : parseDelay(delay),
    chaos: chaos === undefined ? undefined : parseShare(chaos),
    proxy: proxy !== undefined && /^https?:/.test(proxy) && URL.canParse(proxy) ? new URL(proxy) : undefined,
  };
  const expected = {
    seed: "a whole number",
    delay: "MIN-MAX in ms, such as 100-200",
    chaos: "a share from 0 to 1",
    proxy: "an http URL",
  };
  for (const [name, what] of Object.entries(expected)) {
    const value = settings[name as keyof typeof expected];
    if (flags[name] !== undefined && (value === undefined || (name === "seed" && !Number.isInteger(value))))
      throw new UserError(`--${name} takes ${what}, and got ${JSON.stringify(flags[name])}.`);
  }
  return settings;
}

/** The names that `Prefer` takes, a line for each status. Operations mostly share them. */
function scenarioLines(contract: Contract): string[] {
  const byStatus = new Map<string, Set<string>>();
  for (const operation of operationsOf(contract))
    for (const status of Object.keys(operation.definition.responses)) {
      const names = byStatus.get(status) ?? new Set();
      for (const name of scenariosOf(contract, operation, status)) names.add(name);
      byStatus.set(status, names);
    }
  return [...byStatus].map(([status, names]) => `  ${status}  ${[...names].join(", ")}`);
}

const bold = (text: string): string => styleText("bold", text, { stream: process.stdout });
const dim = (text: string): string => styleText("dim", text, { stream: process.stdout });
const yellow = (text: string): string => styleText("yellow", text, { stream: process.stdout });
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

/** A line for a request; for one that was passed on, a line more for each further departure of the answer. */
function showExchange(
  { method, url, status, remarks: [remark, ...more], milliseconds }: Exchange,
  { proxy }: MockSettings,
) {
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const shownStatus = styleText(color, String(status), { stream: process.stdout });
  const reason = remark ? `  ${printable(remark)}` : "";
  console.log(`${printable(method)} ${printable(url)} ${shownStatus} ${milliseconds.toFixed(0)} ms${reason}`);
  if (proxy) for (const further of more) console.log(`  ${printable(further)}`);
}

/** A text from a request without what would steer the terminal. */
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, "?").slice(0, 500);

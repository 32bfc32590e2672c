import { type Command, type Flags, pathFlag, portFlag } from "./cli.ts";
import { UserError } from "./errors.ts";
import type { Exchange } from "./mock/server.ts";
import { type MockSettings, parseDelay, parseShare } from "./mock/settings.ts";
import { greeting, lineFor } from "./mock/terminal.ts";
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
    const { watchDescription } = await import("./watch.ts");
    const load = async () => stages.bundle(await stages.read(spec, project.redoclyConfig));
    const contract = await load();
    const onAnswer = flags.quiet ? undefined : (exchange: Exchange) => console.log(lineFor(exchange, settings));
    const mock = await startMock({ contract, port, host, ...settings, ...(onAnswer && { onAnswer }) });
    await watchDescription(spec, load, {
      onLoaded: (changed) => {
        mock.use(changed);
        console.log("spec changed, and is served");
      },
      onError: (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`spec has a fault; the last good one is served. ${reason}`);
      },
    });
    console.log(`${greeting(contract, mock.url, host)}\n\nCtrl-C ends it.\n`);
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

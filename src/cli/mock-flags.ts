import type { Exchange, Mock } from "../mock/server.ts";
import { type MockSettings, parseDelay, parseShare } from "../mock/settings.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { type Command, type Flags, portFlag } from "./command.ts";
import { UserError } from "./user-error.ts";

/** The help of the flags that `npm run mock` and the package's own command share; `spec` is the line of `--spec`. */
export const mockHelp = (
  spec: string,
): string => `  --port PORT        the port to listen on, 0 for any that is free  (4010)
  --host HOST        the address to listen on                       (127.0.0.1)
${spec}
  --static           answer with the examples as they are
  --dynamic          answer with made-up values
  --scenario NAME    answer with the example of this name
  --seed NUMBER      the same ids, values, delays and chaos each time
  --delay MIN-MAX    keep each answer back, in ms
  --chaos SHARE      answer a share of requests, 0 to 1, with 429 or 503
  --proxy URL        pass requests on to a service, and say where its answers depart from the description
  --quiet            print no line for each request
  -h, --help         this text

For one request, a header: Prefer: code=429, example=complete, dynamic=true, delay=100-200, chaos=0.5`;

/** The flags themselves, but for `--spec`. */
export const mockOptions: Command["options"] = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  static: { type: "boolean", default: false },
  dynamic: { type: "boolean", default: false },
  scenario: { type: "string" },
  seed: { type: "string" },
  delay: { type: "string" },
  chaos: { type: "string" },
  proxy: { type: "string" },
  quiet: { type: "boolean", default: false },
};

/** A mock that has started, and what to say of it. */
export interface Started {
  mock: Mock;
  greeting: string;
}

/** Reads the flags, loads an OpenAPI document, and starts its mock. Throws a `UserError` for a wrong flag before it loads anything. */
export async function startFrom(flags: Flags, load: () => Promise<OpenApiDocument>): Promise<Started> {
  const [port, host] = [portFlag(flags, "port"), flags.host];
  if (typeof host !== "string" || host === "") throw new UserError("--host takes an address, and got none.");
  const settings = settingsFrom(flags);
  const document = await load();
  const { startMock } = await import("../mock/server.ts");
  const { greeting, lineFor } = await import("../mock/terminal.ts");
  const onResponse = flags.quiet ? undefined : (exchange: Exchange) => console.log(lineFor(exchange, settings));
  const mock = await startMock({ document, port, host, ...settings, ...(onResponse && { onResponse }) });
  return { mock, greeting: `${greeting(document, mock.url, host)}\n\nCtrl-C ends it.\n` };
}

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

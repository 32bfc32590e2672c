import type { Exchange, Mock } from "../mock/server.ts";
import { type MockSettings, parseDelay, parseShare } from "../mock/settings.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { type Command, type Flags, parseFlag, parseNonEmpty, portFlag } from "./command.ts";
import { UserError } from "./user-error.ts";

/**
 * Returns the help of the flags that `npm run mock` and `npx graph-profile mock` share, with their own line of
 * `--spec`.
 */
export const mockHelp = (
  spec: string,
): string => `  --port PORT        the port to listen on; 0 for any free port            (4010)
  --host HOST        the address to listen on                              (127.0.0.1)
${spec}
  --static           respond with the examples as they are
  --dynamic          respond with generated values
  --scenario NAME    respond with the example of this name
  --seed INTEGER     repeat the same ids, generated values, delays and chaos in each run
  --delay MIN-MAX    wait before each response, in ms
  --chaos SHARE      fail a share of requests, 0 to 1, with a declared status 429 or 503
  --proxy URL        forward requests to a service and validate its responses
  --quiet            do not print requests
  -h, --help         show this help

A request can change its own response: Prefer: code=429, example=complete, dynamic=true, delay=100-200, chaos=0.5`;

/** The flags that both commands share. */
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

/**
 * Parses the flags, loads an OpenAPI document, and starts its mock. Returns the mock and what to print then.
 *
 * @throws `UserError` for an invalid flag, before the document is loaded if it does not depend on it
 */
export async function startFromFlags(
  flags: Flags,
  load: () => Promise<OpenApiDocument>,
): Promise<{ mock: Mock; greeting: string }> {
  const port = portFlag(flags, "port");
  const host = parseFlag(flags, "host", parseNonEmpty, "an address");
  const settings = settingsFrom(flags);
  const document = await load();
  if (settings.scenario !== undefined) {
    const { allScenarios } = await import("../mock/scenarios.ts");
    const scenarios = allScenarios(document);
    parseFlag(flags, "scenario", (text) => scenarios.find((name) => name === text), `one of ${scenarios.join(", ")}`);
  }
  const { startMock } = await import("../mock/server.ts");
  const { exchangeLine, greeting } = await import("../mock/terminal.ts");
  const onResponse = flags.quiet ? undefined : (exchange: Exchange) => console.log(exchangeLine(exchange, settings));
  const mock = await startMock({ document, port, host, ...settings, ...(onResponse && { onResponse }) });
  return { mock, greeting: `${greeting(document, mock.url, host)}\n\nPress Ctrl-C to stop.\n` };
}

function settingsFrom(flags: Flags): MockSettings {
  if (flags.static && flags.dynamic) throw new UserError("--static and --dynamic are mutually exclusive.");
  return {
    responses: flags.static ? "static" : flags.dynamic ? "dynamic" : "created",
    scenario: optional("scenario", parseNonEmpty, "a name"),
    seed: optional("seed", parseInteger, "an integer"),
    delay: optional("delay", parseDelay, "MIN-MAX in ms, such as 100-200"),
    chaos: optional("chaos", parseShare, "a number from 0 to 1"),
    proxy: optional("proxy", parseServiceUrl, "an http or https URL without credentials, query and fragment"),
  };

  function optional<Value>(name: string, parse: (text: string) => Value | undefined, expected: string) {
    return flags[name] === undefined ? undefined : parseFlag(flags, name, parse, expected);
  }
}

const parseInteger = (text: string): number | undefined => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined);

function parseServiceUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.href === url.origin + url.pathname ? url : undefined;
}

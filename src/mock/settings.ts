/** How a mock answers, all requests or one. */
export interface MockSettings {
  /** What a create answers: the object that was sent, with what the service adds; the example as it is; or made-up values. */
  answers?: "created" | "static" | "dynamic" | undefined;
  /** The name of the example to answer with, wherever an operation has one of that name. */
  scenario?: string | undefined;
  /** Makes ids, made-up values, delays and chaos the same in each run. */
  seed?: number | undefined;
  /** How long each answer is kept back, in ms: from, to. */
  delay?: readonly [from: number, to: number] | undefined;
  /** The share of requests, from 0 to 1, that are answered 429 or 503. */
  chaos?: number | undefined;
  /** A service to pass requests on to; the mock then holds its answers against the API description. */
  proxy?: URL | undefined;
}

/** What the header `Prefer` asks for (RFC 7240); `fault` says what it asks for in vain. */
export interface Preferred extends MockSettings {
  status?: number | undefined;
  fault?: string | undefined;
}

/** Reads `Prefer: code=429, example=complete, dynamic=true, delay=100-200, chaos=0.5`. Other preferences are passed over. */
export function preferred(header: string | undefined): Preferred {
  const found: Preferred = {};
  for (const preference of (header ?? "").split(/[,;]/)) {
    const [name = "", value = ""] = preference
      .trim()
      .split("=", 2)
      .map((part) => part.trim().replaceAll('"', ""));
    if (name === "example") found.scenario = value;
    else if (name === "dynamic" && value === "true") found.answers = "dynamic";
    else if (name === "code" && /^\d{3}$/.test(value)) found.status = Number(value);
    else if (name === "delay" && parseDelay(value)) found.delay = parseDelay(value);
    else if (name === "chaos" && parseShare(value) !== undefined) found.chaos = parseShare(value);
    else if (["code", "delay", "chaos"].includes(name)) found.fault = `Prefer: ${name}=${value}`;
  }
  return found;
}

/** `100-200` or `100`, in ms, as from and to. */
export function parseDelay(text: string): readonly [from: number, to: number] | undefined {
  const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  return from !== undefined && Number(from) <= Number(to) ? [Number(from), Number(to)] : undefined;
}

/** A number from 0 to 1. */
export function parseShare(text: string): number | undefined {
  return /^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined;
}

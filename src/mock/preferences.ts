import { type MockSettings, parseDelay, parseShare } from "./settings.ts";

/** How the mock responds to one request: its settings, and what the header `Prefer` changes. */
export interface Preferences extends MockSettings {
  status?: number | undefined;
  /** A preference of the mock whose value is invalid. */
  invalid?: string | undefined;
}

/**
 * Parses `Prefer: code=429, example=complete, dynamic=true, delay=100-200, chaos=0.5` (RFC 7240, section 2). Ignores
 * other preferences, as a server has to. What a request asks for replaces the scenario and the chaos of the settings.
 */
export function parsePrefer(header = ""): Preferences {
  const preferences: Preferences = {};
  for (const preference of header.split(/[,;]/)) {
    const [name = "", value = ""] = preference.split("=", 2).map((part) => part.trim().replaceAll('"', ""));
    if (name === "example") preferences.scenario = value;
    else if (name === "dynamic" && value === "true") preferences.responses = "dynamic";
    else if (name === "code" && /^[2-5]\d\d$/.test(value)) preferences.status = Number(value);
    else if (name === "delay" && parseDelay(value)) preferences.delay = parseDelay(value);
    else if (name === "chaos" && parseShare(value) !== undefined) preferences.chaos = parseShare(value);
    else if (["code", "delay", "chaos"].includes(name)) preferences.invalid = `${name}=${value}`;
  }
  const { status, scenario, responses } = preferences;
  if (status !== undefined || scenario !== undefined) return { ...preferences, scenario, chaos: 0 };
  return responses === "dynamic" ? { ...preferences, scenario } : preferences;
}

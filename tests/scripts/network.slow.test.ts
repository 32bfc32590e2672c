import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { metadataFile } from "../support/metadata.ts";
import { denying, readLog } from "../support/offline/setup.ts";
import { run, start } from "../support/run.ts";
import { temporaryFolder } from "../support/temporary.ts";

let log: string;

// Each process that is started from here on, with all that it starts, may only connect to this machine.
beforeEach(async () => {
  log = join(await temporaryFolder(), "log");
  vi.stubEnv("OFFLINE_LOG", log);
  vi.stubEnv("NODE_OPTIONS", denying);
  for (const name of ["NODE_ENV", "CI", "VITEST"]) vi.stubEnv(name, undefined); // tools send no telemetry in tests
  return () => vi.unstubAllEnvs();
});

const hosts = (place: string): string[] => [
  ...["fetch", "http", "https", "http2", "net", "net-options", "tls"].map((way) => `${way}.${place}.invalid`),
  "192.0.2.1",
  ...["lookup", "resolve4", "resolver", "datagram"].map((way) => `${way}.${place}.invalid`),
];

test("connections are refused and logged in a process, in its child process and in its worker", async () => {
  await promisify(execFile)(process.execPath, [join(project.root, "tests/support/offline/attempts.js")]);
  const { attempts, loaded } = await readLog(log);
  expect(attempts).toEqual(["process", "child", "worker"].flatMap(hosts));
  expect(loaded).toHaveLength(3);
});

describe("no connection leaves this machine in", () => {
  test.each<[verb: string, processes: number, args: (out: string) => string[]]>([
    ["generate", 2, (out) => ["--out", out]], // and its worker
    ["check", 2, () => []], // and its worker
    ["docs", 2, (out) => ["--out", out]], // and Redocly
    ["diff", 2, () => []], // and Redocly
    ["upstream", 1, () => ["--from", metadataFile]],
  ])("npm run %s", async (verb, processes, args) => {
    const { code, stderr } = await run([verb, ...args(join(await temporaryFolder(), "out"))]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { attempts, loaded } = await readLog(log);
    expect(attempts).toEqual([]);
    expect(loaded.length).toBeGreaterThanOrEqual(processes);
  });

  test("npm run mock, with a call", async () => {
    const command = start(["mock", "--port", "0"]);
    const [, url = ""] = await command.printed(/at (http:\/\/\S+)\n.*Ctrl-C/s);
    const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
    const { status } = await fetch(`${url}/me/profile/webAccounts`, { method: "POST", headers, body: "{}" });
    expect(status).toBe(201);
    await command.end("SIGTERM");
    const { attempts, loaded } = await readLog(log);
    expect(attempts).toEqual([]);
    expect(loaded.length).toBeGreaterThanOrEqual(1);
  });
});

test("the allowed install script connects to the registry only", async () => {
  const place = await temporaryFolder();
  const { devDependencies, allowScripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect(allowed).not.toEqual([]);
  const dependencies = Object.fromEntries(allowed.map((name) => [name, devDependencies[name]]));
  await writeFile(join(place, "package.json"), JSON.stringify({ private: true, dependencies, allowScripts }));
  const npm = (...args: string[]) =>
    promisify(execFile)("npm", args, { cwd: place, shell: process.platform === "win32" });
  const { stdout } = await npm("config", "get", "registry");
  const registry = new URL(stdout.trim()).hostname;
  vi.stubEnv("OFFLINE_ALLOWED", registry);
  await npm("install", "--cache", join(place, "cache"), "--no-audit", "--no-fund");
  const { attempts, reached, loaded } = await readLog(log);
  expect(attempts).toEqual([]);
  expect(new Set(reached)).toEqual(new Set([registry]));
  expect(loaded.map((command) => command.replace(/.*node_modules./, ""))).toContainEqual(
    expect.stringMatching(/^node.installArchSpecificPackage$/),
  );
}, 300_000);

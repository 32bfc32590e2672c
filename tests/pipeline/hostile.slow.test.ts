import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "../../scripts/pipeline/redocly.ts"; // writes its cache, which the sandbox may not
import { project } from "../../scripts/support/project.ts";
import { hostileCases } from "../fixtures/hostile/index.ts";
import { compileErrors } from "../support/compile.ts";
import { readLog } from "../support/offline/setup.ts";
import type { Outcome } from "./hostile/generate.ts";

const timeoutMs = 300_000;
const maxMegabytes = 1000;

await mkdir(join(project.root, "dist"), { recursive: true });
const base = await mkdtemp(join(project.root, "dist/hostile-")); // generated code finds its dependencies from here
const [inputs, outputs] = [join(base, "in"), join(base, "out")];
const cases = hostileCases.map((each, index) => ({ ...each, id: String(index), folder: join(inputs, String(index)) }));
const isLarge = ({ name }: { name: string }): boolean => name.startsWith("size:"); // in other processes, to keep their memory apart
beforeAll(() => mkdir(outputs));
afterAll(() => rm(base, { recursive: true }));

describe("a hostile API description", () => {
  const networkLog = join(base, "network.log");
  const outcomes = new Map<string, Outcome>();
  let compilation: string[] = [];

  beforeAll(async () => {
    for (const { folder, description, files } of cases)
      for (const [name, content] of Object.entries({ ...files, "openapi.yaml": description }))
        await writeInput(join(folder, name), content);
    const [small, large] = [cases.filter((each) => !isLarge(each)), cases.filter(isLarge)];
    const take = (all: typeof cases, part: number, parts: number) =>
      all.filter((_case, index) => index % parts === part);
    await Promise.all([
      generate(take(small, 0, 2)).then(() => generate(take(large, 0, 3))),
      generate(take(small, 1, 2)).then(() => generate(take(large, 1, 3))),
      generate(take(large, 2, 3)),
    ]);
    const harmless = small.filter(({ id }) => !outcomes.get(id)?.error);
    const modules = ["client.ts", "examples.ts", "validators.ts"];
    compilation = compileErrors(
      outputs,
      harmless.flatMap(({ id }) => modules.map((file) => join(id, file))),
    );
  }, timeoutMs);

  async function generate(batch: typeof cases): Promise<void> {
    const printed = await runInSandbox("generate.ts", [outputs, ...batch.map(({ folder }) => folder)], networkLog);
    for (const line of printed.trim().split("\n")) {
      const outcome: Outcome = JSON.parse(line);
      outcomes.set(basename(outcome.folder), outcome);
    }
  }

  test.each(cases)("$name", ({ id, expected }) => {
    const { error, marks, megabytes } = outcomes.get(id) ?? {};
    expect(megabytes).toBeLessThan(maxMegabytes);
    expect(marks).toEqual([]);
    if (!error) {
      if (expected !== "either") expect(expected).toBe("harmless");
      expect(compilation.filter((message) => message.startsWith(join(outputs, id, "/")))).toEqual([]);
      return;
    }
    expect(error.name, error.stack).toBe("UserError");
    expect(error.message).toMatch(expected === "either" ? /openapi\.yaml:\d+:\d+ / : expected);
    expect(error.message).not.toMatch(/^ +at /m);
    expect(error.message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u); // obeyed by terminals
  });

  test("reaches no network", async () => {
    const { attempts, loaded } = await readLog(networkLog);
    expect(attempts).toEqual([]);
    expect(loaded.length).toBeGreaterThanOrEqual(2);
  });
});

test("the sandbox refuses connections and writing elsewhere, in workers too", async () => {
  const outside = join(base, "outside");
  const codes = ["EOFFLINE", "EOFFLINE", "EOFFLINE", "ERR_ACCESS_DENIED"];
  expect(JSON.parse(await runInSandbox("escape.ts", [outside], join(base, "escape.log")))).toEqual([codes, codes]);
});

async function writeInput(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const isVerbatim = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(file, isVerbatim ? content : JSON.stringify(content));
}

/** Runs a program that may read files, but write only to the output folder, and reach no network. */
async function runInSandbox(program: string, args: readonly string[], networkLog: string): Promise<string> {
  await writeFile(networkLog, "");
  const write = [outputs, networkLog].map((path) => `--allow-fs-write=${path}`);
  const flags = ["--permission", "--allow-fs-read=*", "--allow-worker", ...write];
  const env = { ...process.env, OFFLINE_LOG: networkLog, OFFLINE_LOOPBACK: "refuse" };
  const command = [...flags, join(import.meta.dirname, "hostile", program), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env, timeout: timeoutMs, maxBuffer: 1e8 });
  return stdout;
}

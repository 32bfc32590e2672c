import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "../../scripts/pipeline/redocly.ts"; // so that its one file is there
import { project } from "../../scripts/support/project.ts";
import { hostileCases } from "../fixtures/hostile/index.ts";
import { compileErrors } from "../support/compile.ts";
import type { Outcome } from "./hostile/generating.ts";

const timeout = 300_000;
const patience = 60_000; // ms without a word
const permissions = [
  "--permission",
  "--allow-fs-read=*",
  "--import",
  join(import.meta.dirname, "hostile/no-network.ts"),
];

await mkdir(join(project.root, "dist"), { recursive: true });
const base = await mkdtemp(join(project.root, "dist/hostile-")); // where modules find this repository's dependencies
const [inputs, outputs] = [join(base, "in"), join(base, "out")];
// A process of its own puts the files in place, so that processes are allowed.
const generating = [`--allow-fs-write=${outputs}`, "--allow-worker", "--allow-child-process"];
const cases = hostileCases.map((each, index) => ({ ...each, folder: join(inputs, String(index)) }));
const outcomes = new Map<string, Outcome>();
const compiled = new Map<string, string[]>();
const loaded = new Map<string, string[]>();
let network = "";
afterAll(() => rm(base, { recursive: true }));

describe(`${cases.length} hostile descriptions`, () => {
  const before = readdirSync(tmpdir());

  beforeAll(async () => {
    await mkdir(outputs, { recursive: true });
    for (const { folder, description, files = {} } of cases)
      for (const [name, content] of [["openapi.yaml", description] as const, ...Object.entries(files)])
        await put(join(folder, name), content);
    const small = cases.filter(({ isBig }) => !isBig).map(({ folder }) => folder);
    const big = cases.filter(({ isBig }) => isBig).map(({ folder }) => [folder]);
    const half = Math.ceil(small.length / 2);
    const batches = [small.slice(0, half), small.slice(half), ...big];
    const work = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await generate(batch);
    };
    await Promise.all([work(), work()]);
    const inert = cases.filter(({ folder }) => isInert(outcomes.get(folder)));
    const outs = inert.map(({ folder }) => outOf(folder));
    await load(outs);
    for (const out of outs) loaded.set(out, loaded.get(out) ?? ["It ended the process."]);
    compile(inert.filter(({ isBig }) => !isBig).map(({ folder }) => outOf(folder)));
  }, timeout);

  test.each(cases)("$name", ({ folder, expect: expected, isBig }) => {
    const outcome = outcomes.get(folder);
    if (!outcome) throw new Error("It came to no end.");
    expect(outcome.megabytes).toBeLessThan(1000);
    if ("error" in outcome) {
      expect(outcome.error, outcome.stack).toBe("UserError");
      expect(outcome.message).not.toMatch(/^ +at /m);
      expect(outcome.message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u); // a terminal obeys them
      expect(outcome.message).toMatch(expected === "inert or refused" ? /openapi\.yaml:\d+:\d+ / : expected);
      expect(readdirSync(outputs)).not.toContain(basename(folder));
    } else {
      if (expected !== "inert or refused") expect(expected).toBe("inert");
      expect(outcome.differs).toBe(false);
      expect(outcome.files.filter((name) => /\.\.|^\//.test(name))).toEqual([]);
      if (!isBig) expect(compiled.get(outOf(folder)) ?? []).toEqual([]);
      expect(loaded.get(outOf(folder))).toEqual([]);
    }
  });

  test("reach no network, and leave nothing behind", () => {
    expect(network).toBe("");
    expect(readdirSync(base).sort()).toEqual(["in", "out"]);
    const known = cases.map(({ folder }) => basename(folder));
    expect(readdirSync(outputs).filter((name) => !known.includes(name))).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => !before.includes(name) && name.includes("canary"))).toEqual([]);
  });
});

test("what holds the processes does hold them", async () => {
  const heard: unknown[] = [];
  await inChild("breaking-out.ts", generating, [join(base, "outside")], (message) => heard.push(message));
  expect(heard).toEqual([{ here: [], inThread: [] }]);
  expect(network.match(/fetch|net|dns/g)).toEqual(["fetch", "net", "dns", "fetch", "net", "dns"]);
});

const isInert = (outcome: Outcome | undefined): boolean => outcome !== undefined && "files" in outcome;
const outOf = (folder: string): string => join(outputs, basename(folder));

async function put(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const isAsItIs = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(file, isAsItIs ? content : JSON.stringify(content));
}

const generate = (folders: readonly string[]): Promise<void> =>
  inChild<Outcome>("generating.ts", generating, [outputs, ...folders], (outcome) =>
    outcomes.set(outcome.folder, outcome),
  );

const load = (folders: readonly string[]): Promise<void> =>
  inChild<{ folder: string; faults: string[] }>("loading.ts", [], folders, ({ folder, faults }) =>
    loaded.set(folder, faults),
  );

/** Runs a program in a process that may read all files and do what it is allowed, and hears what it has to say. */
async function inChild<Message>(
  program: string,
  allowed: readonly string[],
  args: readonly string[],
  hear: (message: Message) => void,
): Promise<void> {
  const execArgv = [...permissions, ...allowed];
  const env = { ...process.env, NODE_OPTIONS: "" }; // it may not write the log of those who try to reach the network
  const child = fork(join(import.meta.dirname, "hostile", program), args, { execArgv, env, silent: true });
  const kill = () => child.kill("SIGKILL");
  let timer = setTimeout(kill, patience);
  child.on("message", (message) => {
    clearTimeout(timer);
    timer = setTimeout(kill, patience);
    hear(message as Message);
  });
  child.stdout?.resume();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    network += text.replaceAll(/^(?!NETWORK).*\n/gm, "");
  });
  await once(child, "exit");
  clearTimeout(timer);
}

function compile(outs: readonly string[]): void {
  const names = outs.flatMap((out) =>
    ["client.ts", "examples.ts", "validators.ts"].map((name) => join(basename(out), name)),
  );
  for (const error of compileErrors(outputs, names)) {
    const out = join(outputs, /[/\\]out[/\\](\d+)[/\\]/.exec(error)?.[1] ?? "");
    compiled.set(out, [...(compiled.get(out) ?? []), error]);
  }
}

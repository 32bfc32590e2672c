import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as bundleWithEsbuild } from "esbuild";
import { build as bundleWithVite, createLogger } from "vite";
import { buildPackage } from "../../scripts/package/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { copyExample } from "../support/copy-example.ts";
import { binOf, installTools, newProject, npmInstall, runProgram, startMockCommand } from "./tools.ts";

/** The result of a check. */
export interface Outcome {
  name: string;
  problem: string | undefined;
  /** What else to show, such as a size. */
  note: string;
  milliseconds: number;
}

/** Resolves to a note, and rejects if there is a problem. */
type Check = () => Promise<string>;

const { platform, arch } = process;
const consumer = join(project.root, "tests/package/consumer");
const maxBytes = 5_000; // of a program with one call, minified and gzipped

/** The newest of each release line that people use; TypeScript 5.9.3 is in this repository. */
const tools = {
  "typescript-6": "typescript@6.0.3",
  "typescript-7": "typescript@7.0.2",
  "node-22": nodePackage("22.23.3"),
  "node-24": nodePackage("24.21.0"),
  "node-26": nodePackage("26.10.0"),
  publint: "publint@0.3.25",
  attw: "@arethetypeswrong/cli@0.18.5",
};

interface Places {
  tarball: string;
  /** A project with the package and nothing else. */
  alone: string;
  /** The example, which has the package, Prism, Vite and TypeScript, and here MSW too. */
  example: string;
  tool(key: keyof typeof tools): string;
}

/** Packs the package, installs it, and checks it in the ways in which people use it, several at once. */
export async function* testPackage(): AsyncGenerator<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-package-"));
  try {
    let places: Places | undefined;
    yield await runCheck("pack and install", async () => {
      const { note, ...installed } = await install(folder);
      places = installed;
      return note;
    });
    if (!places) return;
    const mock = await startMockCommand(places.example);
    try {
      yield* runAll(checks(places, mock.url));
    } finally {
      mock.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs checks, as many at once as there are cores, and yields their outcomes in order. */
async function* runAll(all: readonly [name: string, check: Check][]): AsyncGenerator<Outcome> {
  const outcomes = all.map(() => Promise.withResolvers<Outcome>());
  const queue = all.entries();
  const work = async () => {
    for (const [index, [name, check]] of queue) outcomes[index]?.resolve(await runCheck(name, check));
  };
  for (let worker = 0; worker < availableParallelism(); worker++) void work();
  for (const { promise } of outcomes) yield await promise;
}

async function runCheck(name: string, check: Check): Promise<Outcome> {
  const start = performance.now();
  const [note, problem] = await check().then(
    (text) => [text, undefined] as const,
    (error: Error) => ["", error.message] as const,
  );
  return { name, problem, note, milliseconds: performance.now() - start };
}

async function install(folder: string): Promise<Places & { note: string }> {
  const [alone, example] = [join(folder, "alone"), join(folder, "example")];
  const [{ tarball, note }, tool] = await Promise.all([pack(folder), installTools(tools)]);
  await Promise.all([installAlone(alone, tarball), installExample(example, tarball)]);
  return { tarball, alone, example, tool, note };
}

async function installAlone(folder: string, tarball: string): Promise<void> {
  await npmInstall(await newProject(folder), [`file:${tarball}`]);
  await cp(consumer, folder, { recursive: true });
}

async function installExample(folder: string, tarball: string): Promise<void> {
  await copyExample(folder);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { devDependencies } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  Object.assign(manifest.dependencies, { "graph-profile": `file:${tarball}`, msw: devDependencies.msw });
  await npmInstall(await newProject(folder, manifest));
  await cp(consumer, folder, { recursive: true });
}

async function pack(folder: string): Promise<{ tarball: string; note: string }> {
  const contents = join(folder, "package");
  await write(contents, await buildPackage());
  const output = await runProgram("npm", ["pack", "--json", "--pack-destination", folder], contents);
  const [{ filename, size, entryCount }] = JSON.parse(output);
  return { tarball: join(folder, filename), note: `${(size / 1e6).toFixed(1)} MB packed, ${entryCount} files` };
}

function checks({ tarball, alone, example, tool }: Places, mock: string): [name: string, check: Check][] {
  const compilers = {
    "5.9.3": join(project.root, "node_modules/typescript"),
    "6.0.3": tool("typescript-6"),
    "7.0.2": tool("typescript-7"),
  };
  return [
    ...Object.entries(compilers).flatMap(([version, compiler]): [string, Check][] =>
      ["bundler", "nodenext"].map((resolution) => [
        `TypeScript ${version}, ${resolution}`,
        async () => {
          await compile(compiler, resolution, alone, ["types.ts"]); // checks our declarations too
          return compile(compiler, resolution, alone, [join(example, "msw.ts"), "--skipLibCheck"]);
        },
      ]),
    ),
    ...(["node-22", "node-24", "node-26"] as const).map((key): [string, Check] => [
      `Node ${tools[key].split("@")[1]}: client, mock, msw`,
      async () => {
        const node = await binOf(tool(key), "node");
        await expectOutput('"Mine"', runProgram(node, ["in-node.js"], example));
        const own = await startMockCommand(example, { node });
        return runConsumer(node, [], alone, own.url).finally(own.stop);
      },
    ]),
    ["Bun", () => runConsumer(binary("bun"), [], alone, mock)],
    [
      "Deno",
      () => {
        const flags = ["run", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
        return runConsumer(binary("deno"), flags, alone, mock);
      },
    ],
    ["esbuild: one call", async () => expectSmall(await esbuild(alone, "one-call.js"), "esbuild.js", alone, mock)],
    ["Vite: one call", async () => expectSmall(await vite(alone, "one-call.js"), "vite.js", alone, mock)],
    ["esbuild: msw handlers, for browsers", async () => kB(await esbuild(example, "handlers.js"))],
    ["Vite: msw handlers, for browsers", async () => kB(await vite(example, "handlers.js"))],
    ["publint", async () => runTool(tool("publint"), "publint", ["run", tarball, "--strict"], alone)],
    [
      "are the types wrong",
      async () => {
        // The package has ES modules only, and YAML is not a module.
        const flags = ["--profile", "esm-only", "--exclude-entrypoints", "./openapi.yaml", "--format", "ascii"];
        return runTool(tool("attw"), "attw", [tarball, ...flags], alone);
      },
    ],
    ["mock without Prism", () => expectInstallCommand(alone)],
    ["the example: tsc and Vite", () => buildExample(example)],
  ];
}

async function runTool(folder: string, command: string, args: readonly string[], cwd: string): Promise<string> {
  await runProgram(process.execPath, [await binOf(folder, command), ...args], cwd);
  return "";
}

const compile = (compiler: string, moduleResolution: string, folder: string, args: readonly string[]) =>
  runTool(
    compiler,
    "tsc",
    [
      ...["--target", "es2022", "--lib", "es2022,dom,dom.iterable"],
      ...["--module", moduleResolution === "nodenext" ? "nodenext" : "esnext", "--moduleResolution", moduleResolution],
      ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"],
      ...args,
    ],
    folder,
  );

const runConsumer = (program: string, flags: readonly string[], folder: string, url: string): Promise<string> =>
  expectOutput(
    '["Contoso Re-branding Project",403,"/detail/endMonthYear"]',
    runProgram(program, [...flags, "program.js", url], folder),
  );

async function expectOutput(expected: string, running: Promise<string>): Promise<string> {
  const output = (await running).trim();
  if (output !== expected) throw new Error(`It printed ${output}\ninstead of    ${expected}`);
  return "";
}

/** Checks the size of a bundle and runs it against the mock. */
async function expectSmall(bundle: string, name: string, folder: string, url: string): Promise<string> {
  const size = gzippedSize(bundle);
  if (size > maxBytes) throw new Error(`It has ${size} bytes gzipped; at most ${maxBytes} are allowed.`);
  const file = join(folder, `bundled-${name}`);
  await writeFile(file, `globalThis.baseUrl = ${JSON.stringify(url)};\n${bundle}`);
  await expectOutput("Contoso Re-branding Project", runProgram(process.execPath, [file], folder));
  return `${kB(bundle)} of ${(maxBytes / 1_000).toFixed(1)} kB`;
}

async function esbuild(folder: string, entry: string): Promise<string> {
  const { outputFiles, warnings } = await bundleWithEsbuild({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles.map(({ text }) => text).join("\n");
}

async function vite(folder: string, entry: string): Promise<string> {
  const warnings: string[] = [];
  const logger = createLogger("warn");
  logger.warn = (message) => warnings.push(message);
  const result = await bundleWithVite({
    root: folder,
    configFile: false,
    logLevel: "warn",
    customLogger: logger,
    build: { target: "es2022", modulePreload: false, write: false, rollupOptions: { input: join(folder, entry) } },
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  if (!("output" in result)) throw new Error("Vite has made no bundle.");
  return result.output.map((output) => (output.type === "chunk" ? output.code : "")).join("\n");
}

async function buildExample(folder: string): Promise<string> {
  const output = await runProgram("npm", ["run", "build"], folder);
  const [size] = /\d+\.\d+ kB(?=\s*$)/.exec(output.match(/^dist\S*\.js .*$/m)?.[0] ?? "") ?? [];
  if (size === undefined || /warning|externalized/i.test(output)) throw new Error(output);
  return `${size} gzipped`;
}

async function expectInstallCommand(folder: string): Promise<string> {
  const command = await binOf(join(folder, "node_modules/graph-profile"), "graph-profile");
  const output = await runProgram(process.execPath, [command, "mock"], folder).then(
    () => "It ended without an error.",
    (error: Error) => error.message,
  );
  if (!/^ {2}npm install --save-dev @stoplight\/\S+@\d\S* @stoplight\/\S+@\d\S*$/m.test(output))
    throw new Error(output);
  return "";
}

/** Returns the package that has the executable of a version of Node for this machine. */
function nodePackage(version: string): string {
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform === "win32" ? "win" : platform}-${arch}@${version}`;
}

/** Returns the executable of a runtime that is a dependency of this repository. */
function binary(name: "bun" | "deno"): string {
  const candidates = {
    bun: [`@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`],
    deno: [`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`],
  };
  const extension = platform === "win32" ? ".exe" : "";
  const paths = candidates[name].map((path) => join(project.root, "node_modules", `${path}${extension}`));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`None of these exists: ${paths.join(", ")}.`);
  return found;
}

const gzippedSize = (text: string): number => gzipSync(text, { level: 9 }).length;

const kB = (text: string): string => `${(gzippedSize(text) / 1_000).toFixed(1)} kB gzipped`;

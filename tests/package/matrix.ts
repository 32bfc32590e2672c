import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { type Bundler, esbuild, gzippedBytes, vite } from "./bundle.ts";
import { installAlone, installExample, installTools, packPackage } from "./install.ts";
import { binOf, executableOf, nodePackage, runProgram, startMockCommand } from "./programs.ts";

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

/** The newest of each release line that people use, besides what this repository depends on. */
const tools = {
  "typescript-6": "typescript@6.0.3",
  "typescript-7": "typescript@7.0.2",
  "node-22": nodePackage("22.23.3"),
  "node-24": nodePackage("24.21.0"),
  "node-26": nodePackage("26.10.0"),
  publint: "publint@0.3.25",
  attw: "@arethetypeswrong/cli@0.18.5",
};

const maxBytes = 4_200; // of a program with one call, minified and gzipped

interface Places {
  tarball: string;
  /** A project with the package and nothing else. */
  alone: string;
  /** The example, which has the package and its optional peers. */
  example: string;
  tool(key: keyof typeof tools): string;
}

/** Packs the package, installs it, and checks it in the ways in which people use it, several at once. */
export async function* testPackage(): AsyncGenerator<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-package-"));
  try {
    let places: Places | undefined;
    yield await runCheck("pack and install", async () => {
      const [alone, example] = [join(folder, "alone"), join(folder, "example")];
      const [{ tarball, note }, tool] = await Promise.all([packPackage(folder), installTools(tools)]);
      await Promise.all([installAlone(alone, tarball), installExample(example, tarball)]);
      places = { tarball, alone, example, tool };
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
          await compile(compiler, resolution, alone, ["types.ts", "--skipDefaultLibCheck"]); // our declarations are checked
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
    ["Bun", () => runConsumer(executableOf("bun"), [], alone, mock)],
    [
      "Deno",
      () => {
        const flags = ["run", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
        return runConsumer(executableOf("deno"), flags, alone, mock);
      },
    ],
    ["esbuild: one call", () => expectSmall(esbuild, "esbuild.js", alone, mock)],
    ["Vite: one call", () => expectSmall(vite, "vite.js", alone, mock)],
    ["esbuild: msw handlers, for browsers", async () => sizeOf(await esbuild(example, "handlers.js"))],
    ["Vite: msw handlers, for browsers", async () => sizeOf(await vite(example, "handlers.js"))],
    ["publint", () => runTool(tool("publint"), "publint", ["run", tarball, "--strict"], alone)],
    [
      "are the types wrong",
      () => {
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

function compile(compiler: string, moduleResolution: string, cwd: string, args: readonly string[]): Promise<string> {
  const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
  const target = ["--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--noEmit"];
  const resolution = ["--module", module, "--moduleResolution", moduleResolution];
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  return runTool(compiler, "tsc", [...target, ...resolution, ...strict, ...args], cwd);
}

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

/** Checks the size of a bundled call, and runs it against the mock. */
async function expectSmall(bundler: Bundler, name: string, folder: string, url: string): Promise<string> {
  const bundle = await bundler(folder, "one-call.js");
  const bytes = gzippedBytes(bundle);
  if (bytes > maxBytes) throw new Error(`It has ${bytes} bytes gzipped; at most ${maxBytes} are allowed.`);
  const file = join(folder, `bundled-by-${name}`);
  await writeFile(file, `globalThis.baseUrl = ${JSON.stringify(url)};\n${bundle}`);
  await expectOutput("Contoso Re-branding Project", runProgram(process.execPath, [file], folder));
  return `${sizeOf(bundle)} of ${(maxBytes / 1_000).toFixed(1)} kB`;
}

const sizeOf = (bundle: string): string => `${(gzippedBytes(bundle) / 1_000).toFixed(1)} kB gzipped`;

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
  const pattern = /^ {2}npm install --save-dev @stoplight\/\S+@\d\S* @stoplight\/\S+@\d\S*$/m;
  if (!pattern.test(output)) throw new Error(output);
  return "";
}

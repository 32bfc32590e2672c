import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { buildPackage } from "../../scripts/package/build.ts";
import { replaceFolder } from "../../scripts/package/replace.ts";
import { project } from "../../scripts/support/project.ts";
import { copyExample } from "../support/installed.ts";
import { binOf, newProject, npmInstall, runProgram, tool, withMock } from "./tools.ts";

/** How a check went. */
export interface Outcome {
  name: string;
  /** What was wrong; nothing where it passed. */
  fault: string | undefined;
  remark: string;
  milliseconds: number;
}

/** A check gives a remark for the table, and rejects where something is wrong. */
type Check = () => Promise<string>;

/** The newest of each line that people use. */
const versions = {
  typescript: ["5.9.3", "6.0.3", "7.0.2"],
  node: ["22.23.3", "24.21.0", "26.10.0"],
  vite: "8.3.8",
  publint: "0.3.25",
  "@arethetypeswrong/cli": "0.18.5",
};

const budget = 5_000; // bytes of a program with one call, minified and gzipped
const consumer = join(project.root, "tests/package/consumer");

/** Where things are: the tarball, a project with it alone, one that has its peers too, and one for the example. */
interface Places {
  tarball: string;
  alone: string;
  withPeers: string;
  example: string;
}

/** Packs the package, and tries it as those do who install it. Everything fresh is removed at the end. */
export async function* testPackage(): AsyncGenerator<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-package-"));
  try {
    const places = {
      tarball: join(folder, "package.tgz"),
      alone: join(folder, "alone"),
      withPeers: join(folder, "peers"),
      example: join(folder, "example"),
    };
    const installing = await outcome("pack and install", () => install(folder, places));
    yield installing;
    if (installing.fault !== undefined) return;
    for (const [name, check] of checks(places)) yield await outcome(name, check);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function outcome(name: string, check: Check): Promise<Outcome> {
  const start = performance.now();
  const [remark, fault] = await check().then(
    (text) => [text, undefined] as const,
    (error: Error) => ["", error.message] as const,
  );
  return { name, fault, remark, milliseconds: performance.now() - start };
}

async function install(folder: string, { tarball, alone, withPeers }: Places): Promise<string> {
  const contents = join(folder, "package");
  await replaceFolder(contents, await buildPackage());
  const [packed] = JSON.parse(await runProgram("npm", ["pack", "--json", "--pack-destination", folder], contents));
  await cp(join(folder, packed.filename), tarball);
  const { devDependencies } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const { peerDependencies } = JSON.parse(await readFile(join(contents, "package.json"), "utf8"));
  const peers = Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`);
  await npmInstall(await newProject(alone), [tarball]);
  await npmInstall(await newProject(withPeers), [tarball, ...peers]);
  for (const place of [alone, withPeers]) await cp(consumer, place, { recursive: true });
  return `${(packed.size / 1e6).toFixed(1)} MB packed, ${packed.entryCount} files`;
}

function checks(places: Places): [name: string, check: Check][] {
  const { tarball, alone, withPeers } = places;
  const own = { bun: () => binary("bun"), deno: () => binary("deno") };
  return [
    ...versions.typescript.flatMap((version): [string, Check][] =>
      ["bundler", "nodenext"].map((resolution) => [
        `TypeScript ${version}, ${resolution}`,
        () => compileWith(version, resolution, places),
      ]),
    ),
    ...versions.node.map((version): [string, Check] => [
      `Node ${version}: client, mock, msw`,
      async () => {
        const node = join(await tool("node", version), "bin", process.platform === "win32" ? "node.exe" : "node");
        await expectOutput('"Mine"', runProgram(node, ["in-node.js"], withPeers));
        return withMock(node, withPeers, (url) => expectProgram(node, ["program.js", url], alone));
      },
    ]),
    ["Bun", () => withMock(process.execPath, withPeers, (url) => expectProgram(own.bun(), ["program.js", url], alone))],
    [
      "Deno",
      () => {
        const flags = ["run", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
        return withMock(process.execPath, withPeers, (url) =>
          expectProgram(own.deno(), [...flags, "program.js", url], alone),
        );
      },
    ],
    ["esbuild: one call", () => expectSmall(bundleByEsbuild(alone, "one-call.js"), places)],
    ["Vite: one call", async () => expectSmall(bundleByVite(alone, "one-call.js"), places)],
    ["esbuild: msw handlers, for browsers", async () => kB(await bundleByEsbuild(withPeers, "handlers.js"))],
    ["Vite: msw handlers, for browsers", async () => kB(await bundleByVite(withPeers, "handlers.js"))],
    [
      "publint",
      async () => {
        const command = await binOf(await tool("publint", versions.publint), "publint");
        await runProgram(process.execPath, [command, "run", tarball, "--strict"], alone);
        return "";
      },
    ],
    [
      "are the types wrong",
      async () => {
        const folder = await tool("@arethetypeswrong/cli", versions["@arethetypeswrong/cli"]);
        // The package is ESM alone, and YAML is no module.
        const flags = ["--profile", "esm-only", "--exclude-entrypoints", "./openapi.yaml", "--format", "ascii"];
        await runProgram(process.execPath, [await binOf(folder, "attw"), tarball, ...flags], alone);
        return "";
      },
    ],
    ["mock without Prism", () => expectInstallLine(alone)],
    ["the example: tsc and Vite", () => buildExample(places)],
  ];
}

async function compileWith(version: string, moduleResolution: string, { alone, withPeers }: Places): Promise<string> {
  const command = await binOf(await tool("typescript", version), "tsc");
  const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
  const strict = ["strict", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess", "noEmit"].flatMap((flag) => [
    `--${flag}`,
    "true",
  ]);
  const flags = ["--target", "es2022", "--module", module, "--moduleResolution", moduleResolution, ...strict];
  const lib = ["--lib", "es2022,dom,dom.iterable"];
  const compile = (folder: string, more: readonly string[]) =>
    runProgram(process.execPath, [command, ...flags, ...lib, ...more], folder);
  await compile(alone, ["types.ts"]); // our declarations are checked themselves
  await compile(withPeers, ["msw.ts", "--skipLibCheck", "true"]);
  return "";
}

const expectProgram = (program: string, args: readonly string[], folder: string): Promise<string> =>
  expectOutput('["Contoso Re-branding Project",403,"/detail/endMonthYear"]', runProgram(program, args, folder));

async function expectOutput(expected: string, running: Promise<string>): Promise<string> {
  const output = (await running).trim();
  if (output !== expected) throw new Error(`It printed ${output}\ninstead of    ${expected}`);
  return "";
}

/** Holds a bundle against the budget, and runs it against the mock. */
async function expectSmall(bundling: Promise<Uint8Array>, { alone, withPeers }: Places): Promise<string> {
  const bundle = await bundling;
  const size = gzipSync(bundle, { level: 9 }).length;
  if (size > budget) throw new Error(`It weighs ${size} bytes gzipped, and the budget is ${budget}.`);
  await withMock(process.execPath, withPeers, async (url) => {
    const file = join(alone, "bundled.mjs");
    await writeFile(file, `globalThis.baseUrl = ${JSON.stringify(url)};\n${Buffer.from(bundle)}`);
    await expectOutput("Contoso Re-branding Project", runProgram(process.execPath, [file], alone));
  });
  return `${kB(bundle)} of ${(budget / 1_000).toFixed(1)} kB`;
}

async function bundleByEsbuild(folder: string, entry: string): Promise<Uint8Array> {
  const { outputFiles, warnings } = await build({
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
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function bundleByVite(folder: string, entry: string): Promise<Uint8Array> {
  const command = await binOf(await tool("vite", versions.vite), "vite");
  const config = `export default { logLevel: "warn", build: {
    target: "es2022", minify: true, emptyOutDir: true, outDir: "built", modulePreload: false,
    rollupOptions: { input: ${JSON.stringify(entry)}, output: { entryFileNames: "program.js" } },
  } };`;
  await writeFile(join(folder, "vite.config.js"), config);
  const output = await runProgram(process.execPath, [command, "build"], folder);
  if (/externalized|warning/i.test(output)) throw new Error(output);
  return readFile(join(folder, "built/program.js"));
}

/** Does what `npm run build` of the example does, with the tarball in the place of the folder that it names. */
async function buildExample({ tarball, example }: Places): Promise<string> {
  await copyExample(example);
  const file = join(example, "package.json");
  const { dependencies, devDependencies, ...manifest } = JSON.parse(await readFile(file, "utf8"));
  expectVersions(devDependencies);
  await writeFile(file, JSON.stringify({ ...manifest, dependencies: { ...dependencies, "graph-profile": tarball } }));
  await npmInstall(example, []);
  const vite = await tool("vite", versions.vite);
  await symlink(vite, join(example, "node_modules/vite"), "junction");
  const tsc = await binOf(await tool("typescript", devDependencies.typescript), "tsc");
  await runProgram(process.execPath, [tsc, "--noEmit"], example);
  const output = await runProgram(process.execPath, [await binOf(vite, "vite"), "build"], example);
  const [size] = /\d+\.\d+ kB(?=\s*$)/.exec(output.match(/^dist\S*\.js .*$/m)?.[0] ?? "") ?? [];
  if (size === undefined || /warning|externalized/i.test(output)) throw new Error(output);
  return `${size} gzipped`;
}

/** The example is tried with the tools that it asks for, and no others. */
function expectVersions(asked: Readonly<Record<string, string>>): void {
  if (asked.vite !== versions.vite || !versions.typescript.includes(asked.typescript ?? ""))
    throw new Error(`The example asks for Vite ${asked.vite} and TypeScript ${asked.typescript}.`);
}

async function expectInstallLine(folder: string): Promise<string> {
  const command = await binOf(join(folder, "node_modules/graph-profile"), "graph-profile");
  const error = await runProgram(process.execPath, [command, "mock"], folder).then(
    () => new Error("It ended without an error."),
    (fault: Error) => fault,
  );
  if (!/^ {2}npm install --save-dev @stoplight\/\S+@\d\S* @stoplight\/\S+@\d\S*$/m.test(error.message)) throw error;
  return "";
}

/** The program of a runtime that is among this repository's dependencies, which have it for this machine alone. */
function binary(name: "bun" | "deno"): string {
  const { platform, arch } = process;
  const extension = platform === "win32" ? ".exe" : "";
  const candidates = {
    bun: [`@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`],
    deno: [`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`],
  };
  const paths = candidates[name].map((path) => join(project.root, "node_modules", `${path}${extension}`));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`There is none of ${paths.join(", ")}.`);
  return found;
}

const kB = (bundle: Uint8Array): string => `${(gzipSync(bundle, { level: 9 }).length / 1_000).toFixed(1)} kB gzipped`;

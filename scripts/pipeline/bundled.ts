import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";
import type { BuildOptions } from "esbuild";
import { project } from "../support/project.ts";
import { isUnwritable } from "./cache.ts";
import { unicodeEscape } from "./text.ts";

const require = createRequire(import.meta.url);
const unsaved: (() => void)[] = [];

/**
 * Returns a `require` for packages, which are bundled into one file that is built when it is first needed and kept until
 * a dependency changes: Node takes longer to find the hundreds of modules of a library than to run them. Where the file
 * cannot be written, the packages load on their own, only slower.
 */
export function requireBundled(names: readonly string[]): (name: string) => unknown {
  const file = bundle(names);
  if (!file) return require;
  const codeCache = `${file}.code`;
  const cachedData = existsSync(codeCache) ? readFileSync(codeCache) : undefined;
  const script = new Script(readFileSync(file, "latin1"), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) unsaved.push(() => replace(codeCache, script.createCachedData()));
  const run: (...context: unknown[]) => Record<string, () => unknown> = script.runInThisContext();
  const modules = run(
    {},
    (name: string) => (name.startsWith("file:") ? require("./import-plugin.cjs")(name) : require(name)),
    file,
  );
  return (name) => modules[name]?.();
}

/**
 * Saves what V8 has compiled of the bundled packages, for the next process. Called after the first work, so that it includes
 * the functions that the work needs; Node's own compile cache has only what is compiled before a module runs.
 */
export function saveCompiledCode(): void {
  try {
    for (const save of unsaved.splice(0)) save();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}

/** Returns the path of the file, or `undefined` where it cannot be written. */
function bundle(names: readonly string[]): string | undefined {
  const settings = {
    stdin: {
      contents: names
        .map((name) => `exports[${JSON.stringify(name)}] = () => require(${JSON.stringify(name)});`)
        .join(""),
      resolveDir: project.root,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    minify: true, // a third to read
    supported: { "dynamic-import": false }, // which a script cannot use; see import-plugin.cjs
    banner: { js: "(function (exports, require, __filename) {" },
    footer: { js: "return exports;\n})" },
    logLevel: "silent",
  } satisfies BuildOptions;
  const installed = readFileSync(join(project.root, "node_modules/.package-lock.json"), "utf8");
  const key = hash("sha256", JSON.stringify(settings) + installed);
  const file = join(project.root, "node_modules/.cache/bundled", `${key}.js`);
  if (existsSync(file)) return file;
  try {
    const { buildSync }: typeof import("esbuild") = require("esbuild");
    const [{ text } = { text: "" }] = buildSync(settings).outputFiles;
    replace(file, text.replace(/[^\0-\x7f]/g, unicodeEscape)); // as ASCII, which is read fastest
    return file;
  } catch (error) {
    if (isUnwritable(error)) return undefined;
    throw error;
  }
}

function replace(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.${threadId}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

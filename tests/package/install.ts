import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPackage } from "../../scripts/package/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { copyExample } from "../support/copy-example.ts";
import { runProgram } from "./programs.ts";

const consumer = join(project.root, "tests/package/consumer");

/** Builds the package and packs it into a folder. Returns the path of the tarball, and its size as a note. */
export async function packPackage(folder: string): Promise<{ tarball: string; note: string }> {
  const contents = join(folder, "package");
  await write(contents, await buildPackage());
  const output = await runProgram("npm", ["pack", "--json", "--pack-destination", folder], contents);
  const [{ filename, size, entryCount }] = JSON.parse(output);
  return { tarball: join(folder, filename), note: `${(size / 1e6).toFixed(1)} MB packed, ${entryCount} files` };
}

/** Installs the package alone, beside the programs of `consumer/`. */
export async function installAlone(folder: string, tarball: string): Promise<void> {
  await npmInstall(folder, { type: "module", dependencies: { "graph-profile": `file:${tarball}` } });
  await cp(consumer, folder, { recursive: true });
}

/** Installs the example with the package, and MSW with it, beside the programs of `consumer/`. */
export async function installExample(folder: string, tarball: string): Promise<void> {
  await copyExample(folder);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { devDependencies } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const dependencies = { ...manifest.dependencies, "graph-profile": `file:${tarball}`, msw: devDependencies.msw };
  await npmInstall(folder, { ...manifest, dependencies });
  await cp(consumer, folder, { recursive: true });
}

/**
 * Installs tools that this repository does not depend on, and keeps them in `node_modules/.cache`. Returns a function that
 * returns the folder of each.
 *
 * @param specifiers - a package with its exact version, such as `typescript@6.0.3`, by any key
 */
export async function installTools<Key extends string>(
  specifiers: Readonly<Record<Key, string>>,
): Promise<(key: Key) => string> {
  const folder = join(project.root, "node_modules/.cache/package-test");
  const aliases = Object.entries<string>(specifiers).map(([key, specifier]) => [key, `npm:${specifier}`]);
  const manifest = { dependencies: Object.fromEntries(aliases) };
  const done = join(folder, "installed.json");
  if ((await readFile(done, "utf8").catch(() => "")) !== JSON.stringify(manifest)) {
    await npmInstall(folder, manifest);
    await writeFile(done, JSON.stringify(manifest));
  }
  return (key) => join(folder, "node_modules", key);
}

async function npmInstall(folder: string, manifest: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await runProgram("npm", ["install", "--ignore-scripts", "--prefer-offline", ...quiet], folder);
}

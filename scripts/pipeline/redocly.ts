import { existsSync, mkdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { project } from "../support/project.ts";
import { isUnwritable } from "./cache.ts";

const require = createRequire(import.meta.url);

/** The Redocly library that reads, lints and bundles. */
export const redocly: typeof import("@redocly/openapi-core") = require(bundledPackage("@redocly/openapi-core"));

/**
 * Returns the path of a package bundled into one file, which is built when it is first needed and kept until the version
 * of the package or of esbuild changes. Redocly has 600 modules; Node takes three times as long to find them as to run them.
 */
function bundledPackage(name: string): string {
  const [entry, version] = [require.resolve(name), versionOf(name)];
  const file = join(project.root, "node_modules/.cache/bundled", `${name}-${version}-${versionOf("esbuild")}.cjs`);
  if (existsSync(file)) return file;
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const { buildSync }: typeof import("esbuild") = require("esbuild");
    buildSync({
      entryPoints: [entry],
      outfile: temporary,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "silent",
    });
    renameSync(temporary, file);
    return file;
  } catch (error) {
    if (isUnwritable(error)) return entry; // only slower
    throw error;
  }
}

function versionOf(name: string): string {
  // By its path, since a package need not export it.
  const { version }: { version: string } = require(join(project.root, "node_modules", name, "package.json"));
  return version;
}

import { existsSync, mkdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { project } from "../support/project.ts";
import { isUnwritable } from "./cache.ts";

type Redocly = typeof import("@redocly/openapi-core");

const require = createRequire(import.meta.url);

/** The Redocly that reads, lints and bundles. */
export const redocly: Redocly = require(inOneFile("@redocly/openapi-core"));

/**
 * A package with all that it imports in one file, which is made when it is first asked for and kept until either it or
 * esbuild is updated. Redocly has 600 modules, and to find them takes Node three times as long as to run them.
 */
function inOneFile(name: string): string {
  const [entry, version] = [require.resolve(name), versionOf(name)];
  const file = join(project.root, "node_modules/.cache/bundled", `${name}-${version}-${versionOf("esbuild")}.cjs`);
  if (existsSync(file)) return file;
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const { buildSync }: typeof import("esbuild") = require("esbuild");
    buildSync({
      entryPoints: [entry],
      outfile: aside,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "silent",
    });
    renameSync(aside, file);
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

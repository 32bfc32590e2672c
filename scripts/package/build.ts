import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDocs } from "../docs/build.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { project } from "../support/project.ts";
import { compile } from "./compile.ts";
import { manifest } from "./manifest.ts";

/** The texts of the package by their paths in it, and their paths in this repository. */
const texts = {
  "README.md": "scripts/package/README.md",
  LICENSE: "LICENSE",
  "CHANGELOG.md": "CHANGELOG.md",
  "docs/client.md": "docs/client.md",
  "docs/mock.md": "docs/mock.md",
};

/**
 * Returns the files of the npm package: the manifest, the compiled modules with their sources, the texts, and in `docs/` the
 * reference docs with the API description in YAML and JSON.
 *
 * @throws `UserError` if the code does not compile or the API description has a problem
 */
export async function buildPackage(): Promise<GeneratedFiles> {
  const [code, docs] = await Promise.all([buildCode(), buildDocs(project.spec)]);
  const copies = Object.entries(texts).map(async ([name, path]) => [name, await read(path)] as const);
  return new Map([
    ...code,
    ...(await Promise.all(copies)),
    ...[...docs].map(([name, text]) => [`docs/${name}`, text] as const),
  ]);
}

/** Returns the files of the npm package that programs import: the manifest and the compiled modules. */
export async function buildCode(): Promise<GeneratedFiles> {
  const packageJson = manifest(JSON.parse(await read("package.json")));
  return new Map([["package.json", packageJson], ...(await compile())]);
}

const read = (path: string): Promise<string> => readFile(join(project.root, path), "utf8");

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildDocs } from "../docs/build.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";
import { project } from "../support/project.ts";
import { compile } from "./compile.ts";
import { entries, manifest, program } from "./manifest.ts";

const guides = ["docs/client.md", "docs/mock.md"];

/**
 * Makes the files of the npm package, without writing anything: `lib/` and `src/`, compiled and as written; `docs/`, the
 * reference site with the description in YAML and JSON, and the guides; the manifest and the texts. Throws a `UserError` where the code
 * does not compile or the description has a fault.
 */
export async function buildPackage(): Promise<GeneratedFiles> {
  const [docs, ready, texts] = await Promise.all([
    buildDocs(project.spec),
    read(["generated/validators.code.js", "generated/validators.code.d.ts"]),
    read(["package.json", "scripts/package/README.md", "LICENSE", "CHANGELOG.md", ...guides]),
  ]);
  const compiled = compile({
    entries: Object.values(entries),
    programs: [program],
    ready,
  });
  return new Map([
    ["package.json", manifest(JSON.parse(texts.get("package.json") ?? ""))],
    ["README.md", texts.get("scripts/package/README.md") ?? ""],
    ["LICENSE", texts.get("LICENSE") ?? ""],
    ["CHANGELOG.md", texts.get("CHANGELOG.md") ?? ""],
    ...guides.map((guide) => [guide, texts.get(guide) ?? ""] as const),
    ...compiled,
    ...[...docs].map(([name, text]) => [`docs/${name}`, text] as const),
  ]);
}

async function read(paths: readonly string[]): Promise<Map<string, string>> {
  const texts = paths.map(async (path) => {
    const text = await readFile(join(project.root, path), "utf8");
    return [path, text.replaceAll("\r\n", "\n")] as const;
  });
  return new Map(await Promise.all(texts));
}

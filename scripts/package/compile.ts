import { execFile } from "node:child_process";
import { mkdtempDisposable, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../src/cli/user-error.ts";
import { project } from "../support/project.ts";

const tsc = join(project.root, "node_modules/typescript/bin/tsc");
const config = join(project.root, "scripts/package/tsconfig.json");
const compiled = ["generated/validators.code.js", "generated/validators.code.d.ts"]; // JavaScript already

/**
 * Compiles the modules of the package. Returns JavaScript, declarations and source maps in `lib/`, and in `src/` the
 * sources that the maps refer to.
 *
 * @throws `UserError` with the messages of the compiler
 */
export async function compile(): Promise<Map<string, string>> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "graph-profile-build-"));
  const output = folder.path;
  await promisify(execFile)(process.execPath, [tsc, "--project", config, "--outDir", output]).catch(
    (error: Error & { stdout?: string }) => {
      throw new UserError(error.stdout?.trim() || error.message); // without output if the compiler did not run
    },
  );
  const files = new Map<string, string>();
  for (const path of compiled) files.set(`lib/${path}`, await readFile(join(project.root, path), "utf8"));
  for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `lib/${toPosix(relative(output, path))}`;
    const text = await readFile(path, "utf8");
    files.set(name, text);
    if (!name.endsWith(".map")) continue;
    const map = JSON.parse(text);
    const source = resolve(dirname(path), map.sources[0]);
    const copy = `src/${toPosix(relative(project.root, source))}`;
    files.set(copy, await readFile(source, "utf8"));
    files.set(name, JSON.stringify({ ...map, sources: [toPosix(relative(dirname(name), copy))] }));
  }
  return files;
}

const toPosix = (path: string): string => path.replaceAll(sep, "/");

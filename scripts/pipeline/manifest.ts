import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";

/** The files that a command generates: their text by their name, with `/` between folders. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The name of the file that lists what the last run wrote to a folder: names with the SHA-256 of their text. */
export const manifestName = "manifest.json";

/**
 * Returns a manifest, an entry per line, and the files that it lists. It is first so that it is written first: a run that is
 * killed leaves no file that no manifest lists.
 */
export function withManifest(files: GeneratedFiles): GeneratedFiles {
  const names = [...files.keys()].sort();
  const lines = names.map((name) => `  ${JSON.stringify(name)}: "${hash("sha256", files.get(name) ?? "")}"`);
  return new Map([[manifestName, `{\n${lines.join(",\n")}\n}\n`], ...files]);
}

/**
 * Returns the names and hashes that the manifest of a folder lists; none without a manifest. It is read by lines, so that
 * one with merge conflicts lists the files of both sides. Names that lead out of the folder are ignored.
 */
export function listedFiles(folder: string): ReadonlyMap<string, string> {
  const text = readFileIfExists(join(folder, manifestName)) ?? "";
  const entries = [...text.matchAll(/^ {2}("(?:[^"\\]|\\.)+"): "([\da-f]{64})",?$/gm)].map(
    ([, name = "", sha256 = ""]) => [JSON.parse(name) as string, sha256] as const,
  );
  return new Map(entries.filter(([name]) => !isAbsolute(name) && !name.split(/[/\\]/).includes("..")));
}

/** Whether each file that the manifest of a folder lists is as it was written. */
export const isIntact = (folder: string): boolean =>
  [...listedFiles(folder)].every(([name, sha256]) => {
    const text = readFileIfExists(join(folder, name));
    return text !== undefined && hash("sha256", text) === sha256;
  });

/**
 * Returns the text of a file, or `undefined` if there is none.
 *
 * @throws `UserError` if it cannot be read, as when it is a folder
 */
export function readFileIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR"].includes(code)) return undefined;
    throw new UserError(`Cannot read ${path}: ${message}.`);
  }
}

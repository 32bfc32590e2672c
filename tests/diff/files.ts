import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Replaces a text in a file of a copy of the description; it has to be there. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, "spec", file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}.`);
  await writeFile(path, text.replace(from, to));
}

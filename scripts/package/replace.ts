import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import type { GeneratedFiles } from "../pipeline/pipeline.ts";

/**
 * Puts a folder with just these files in the place of another, which is removed. They are written beside it first, so that
 * a fault leaves it as it was. Throws a `UserError` when it cannot write.
 */
export async function replaceFolder(folder: string, files: GeneratedFiles): Promise<void> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    const aside = await mkdtemp(`${folder}-`);
    try {
      for (const [name, text] of files) {
        await mkdir(dirname(join(aside, name)), { recursive: true });
        await writeFile(join(aside, name), text);
      }
      await rm(folder, { recursive: true, force: true });
      await rename(aside, folder);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UserError(`Cannot write the folder ${folder}: ${(error as Error).message}.`);
  }
}

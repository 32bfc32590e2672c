import { relative } from "node:path";

/**
 * Returns the problems that a call reports for an API description, without the lines around each place, and with paths
 * relative to a folder.
 */
export async function problemsIn(folder: string, call: () => Promise<unknown>): Promise<string[]> {
  const message = await call().then(
    () => "",
    (error: Error) => error.message,
  );
  const [, ...problems] = message.replaceAll(`${relative(process.cwd(), folder)}/`, "").split("\n\n");
  return problems.map((text) => text.replace(/^ *(\d+|…)? \|.*\n?/gm, "").trimEnd());
}

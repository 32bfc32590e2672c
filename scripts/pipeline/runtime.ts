import { readdir, readFile } from "node:fs/promises";

/** The files of the client's runtime, which are the same for every contract: their text by their name. */
export async function runtime(): Promise<[name: string, text: string][]> {
  const folder = new URL("../client/", import.meta.url);
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), "utf8");
      return [`runtime/${name}`, text.replaceAll("\r\n", "\n")] as [string, string];
    }),
  );
}

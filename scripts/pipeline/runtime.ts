import { readdirSync, readFileSync } from "node:fs";

/** The files of the client's runtime, which are the same for every contract: their text by their name. */
export function runtime(): [name: string, text: string][] {
  const folder = new URL("../../src/client/", import.meta.url);
  const names = readdirSync(folder).toSorted();
  return names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return [`runtime/${name}`, text.replaceAll("\r\n", "\n")];
  });
}

import { readdirSync, readFileSync } from "node:fs";

/** Returns the modules of the client's runtime, which are the same for every API description. */
export function runtime(): [name: string, text: string][] {
  const folder = new URL("../../src/client/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return names.toSorted().map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return [`runtime/${name}`, text.replaceAll("\r\n", "\n")];
  });
}

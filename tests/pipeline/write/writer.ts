import { readFile } from "node:fs/promises";
import { write } from "../../../scripts/pipeline/write.ts";

// Writes sets of files to a folder, one set after the other, a number of times: FOLDER TIMES SET...
const [folder = "", times = "", ...paths] = process.argv.slice(2);
const sets = await Promise.all(
  paths.map(async (path) => new Map<string, string>(JSON.parse(await readFile(path, "utf8")))),
);
for (let time = 0; time < Number(times); time++) {
  for (const set of sets) write(folder, set);
  if (time === 0) console.log("written");
}

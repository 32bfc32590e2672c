import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { GeneratedFiles } from "../../scripts/pipeline/manifest.ts";
import { compare, write } from "../../scripts/pipeline/write.ts";
import { temporaryFolder } from "../support/temporary.ts";

const writer = fileURLToPath(new URL("write/writer.ts", import.meta.url));
const killAtRename = fileURLToPath(new URL("write/kill-at-rename.ts", import.meta.url));
const names = Array.from({ length: 60 }, (_, index) => `${index % 2 === 0 ? "" : "folder/"}${index}.ts`);
const filesWith = (text: string, count = names.length): GeneratedFiles =>
  new Map(names.slice(0, count).map((name) => [name, text.repeat(2_000)]));
const [first, second] = [filesWith("// first\n", 40), filesWith("// the second set\n")];

async function prepare() {
  const folder = await temporaryFolder();
  const [out, ...sets] = ["out", "first.json", "second.json"].map((name) => join(folder, name)) as [
    string,
    ...string[],
  ];
  for (const [index, set] of [first, second].entries()) await writeFile(sets[index] ?? "", JSON.stringify([...set]));
  const start = (times: number) =>
    spawn(process.execPath, [writer, out, String(times), ...sets], { stdio: ["ignore", "pipe", "inherit"] });
  return { out, sets, start };
}

/** Returns which sets the files of a folder are from; `torn` for a file that is neither whole. */
async function setsIn(folder: string): Promise<string[]> {
  const found = names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined) return "missing";
    return text === first.get(name) ? "first" : text === second.get(name) ? "second" : "torn";
  });
  return [...new Set(await Promise.all(found))].sort();
}

test.each([
  [1, "no file", ["first", "missing"]],
  [2, "the manifest", ["first", "missing"]],
  [30, "some files", ["first", "missing", "second"]],
  [60, "all files but the last", ["missing", "second"]],
])("a run that is killed at rename %i leaves %s replaced, and the next run repairs it", async (rename, _what, sets) => {
  const { out, sets: paths } = await prepare();
  write(out, first);
  const args = ["--import", killAtRename, writer, out, "1", paths[1] ?? ""];
  const env = { ...process.env, KILL_AT_RENAME: String(rename) };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
  expect(await setsIn(out)).toEqual(sets);
  expect(Object.values(compare(out, second)).flat()).toHaveLength(names.length + 2 - rename);
  const next = rename % 4 === 2 ? second : filesWith("// what another description generates\n");
  write(out, next);
  expect(compare(out, next)).toEqual({ changed: [], missing: [], leftOver: [] });
});

test("of runs that write at the same time the last one wins, file by file", async () => {
  const { out, start } = await prepare();
  const children = [1, 2, 3].map(() => start(20));
  let isClosed = false;
  const closed = Promise.all(children.map((child) => once(child, "close"))).finally(() => {
    isClosed = true;
  });
  await Promise.all(children.map((child) => once(child.stdout, "data")));
  do expect(await setsIn(out)).not.toContain("torn");
  while (!isClosed);
  expect(await closed).toEqual(children.map(() => [0, null]));
  expect((await readdir(out)).sort()).toEqual(
    [...names.filter((name) => !name.includes("/")), "folder", "manifest.json"].sort(),
  );
});

test("a full disk is an error that leaves the old files", async () => {
  const { out, sets } = await prepare();
  write(out, first);
  // No file of more than 20 blocks, which to a program is a full disk.
  const command = `ulimit -f 20; exec "${process.execPath}" "${writer}" "${out}" 1 "${sets[1]}"`;
  const env = { ...process.env, NODE_OPTIONS: "" }; // the log of all tests is a larger file
  const child = spawn("bash", ["-c", command], { env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(stderr).toMatch(/UserError: Cannot write to .*: EFBIG: file too large, write\./);
  expect(compare(out, first)).toEqual({ changed: [], missing: [], leftOver: [] });
  expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { GeneratedFiles } from "../../scripts/pipeline/manifest.ts";
import { compare, write } from "../../scripts/pipeline/write.ts";
import { temporaryFolder } from "../support/temporary.ts";

const writer = fileURLToPath(new URL("write/writer.ts", import.meta.url));
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
    return text === first.get(name) ? "first" : text === second.get(name) ? "second" : "torn";
  });
  return [...new Set(await Promise.all(found))].sort();
}

test("a run that is killed leaves whole files, and the next run repairs a mixture", async () => {
  const { out, start } = await prepare();
  write(out, first);
  let mixtures = 0;
  for (let kill = 0; mixtures < 5; kill++) {
    expect(kill, "kills without five mixtures").toBeLessThan(100);
    const child = start(1_000_000);
    const closed = once(child, "close");
    await once(child.stdout, "data");
    await setTimeout(Math.random() * 40);
    child.kill("SIGKILL");
    await closed;
    const sets = await setsIn(out);
    expect(sets).not.toContain("torn");
    if (sets.length === 1) continue;
    mixtures++;
    for (const set of [first, second]) expect(Object.values(compare(out, set)).flat()).not.toEqual([]);
    const next = kill % 2 === 0 ? first : filesWith("// what another description generates\n");
    write(out, next);
    expect(compare(out, next)).toEqual({ changed: [], missing: [], leftOver: [] });
    write(out, first);
  }
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

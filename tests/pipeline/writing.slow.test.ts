import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type GeneratedFiles, runPipeline } from "../../scripts/pipeline/pipeline.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

const writer = fileURLToPath(new URL("writing/writer.ts", import.meta.url));
const first = await runPipeline(project.spec, project.redoclyConfig);
const second: GeneratedFiles = new Map([...first].map(([name, text]) => [name, `${text}// the other run\n`]));

async function folderWithSets() {
  const folder = await temporaryFolder();
  const [out, ...sets] = [join(folder, "out"), join(folder, "first.json"), join(folder, "second.json")];
  await writeFile(sets[0] ?? "", JSON.stringify([...first]));
  await writeFile(sets[1] ?? "", JSON.stringify([...second]));
  const start = (times: number, ...which: string[]) =>
    spawn(process.execPath, [writer, out, String(times), ...which], { stdio: ["ignore", "pipe", "inherit"] });
  return { out, sets, start };
}

/** Which set is in a folder; `mixed` where it is neither. What a run has aside does not count. */
async function setIn(folder: string): Promise<"first" | "second" | "mixed"> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const texts = new Map<string, string>();
  for (const name of names.filter((path) => !path.startsWith(".")).sort())
    texts.set(name, await readFile(join(folder, name), "utf8"));
  const isEqual = (set: GeneratedFiles) =>
    set.size === texts.size && [...set].every(([name, text]) => texts.get(name) === text);
  return isEqual(first) ? "first" : isEqual(second) ? "second" : "mixed";
}

/** Waits until the processes that the lock of a folder names are gone. */
async function ownersAreGone(folder: string): Promise<void> {
  const owners = async () => (await readFile(join(folder, ".lock"), "utf8").catch(() => "")).split(" ").map(Number);
  while ((await owners()).some((id) => id > 0 && isAlive(id))) await setTimeout(5);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

test("a run that is killed at any of 200 moments leaves one set of files, whole, and the next run works", async () => {
  const { out, sets, start } = await folderWithSets();
  await write(out, first);
  const found = { first: 0, second: 0, mixed: 0 };
  for (let kill = 0; kill < 200; kill++) {
    const child = start(1000, ...sets);
    const closed = once(child, "close");
    const outcome = await Promise.race([once(child.stdout, "data").then(() => "written"), closed]);
    expect(outcome).toBe("written");
    await setTimeout(Math.random() * 40);
    child.kill("SIGKILL");
    await closed;
    await ownersAreGone(out); // what puts the files in place lives on for some milliseconds
    found[await setIn(out)]++;
  }
  expect(found.mixed).toBe(0);
  expect(Math.min(found.first, found.second)).toBeGreaterThan(20);
  await write(out, second);
  expect(await setIn(out)).toBe("second");
  expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
}, 600_000);

test("runs at once take turns", async () => {
  const { out, sets, start } = await folderWithSets();
  const children = [1, 2, 3, 4].map(() => start(10, ...sets));
  const codes = await Promise.all(children.map(async (child) => (await once(child, "close"))[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(await setIn(out)).not.toBe("mixed");
  for (let round = 0; round < 10; round++) {
    await Promise.all([write(out, first), write(out, second)]);
    expect(await setIn(out)).not.toBe("mixed");
  }
});

test("a disk that takes no more is an error, and leaves the old files", async () => {
  const { out, sets } = await folderWithSets();
  await write(out, first);
  // No file of more than 20 blocks: to a program it is as if the disk were full.
  const command = `ulimit -f 20; exec "${process.execPath}" "${writer}" "${out}" 1 "${sets[1]}"`;
  const env = { ...process.env, NODE_OPTIONS: "" }; // the log of all tests is a larger file
  const child = spawn("bash", ["-c", command], { env, stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(complaint).toMatch(
    /UserError: Cannot write to .*: EFBIG: file too large, write\. Its files are as they were\./,
  );
  expect(await setIn(out)).toBe("first");
  expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
});

test.each(["", "4194305", "not a number"])(
  "a lock of %j, whose owner is gone, does not hold the next run up",
  async (owner) => {
    const { out } = await folderWithSets();
    await write(out, first);
    await writeFile(join(out, ".lock"), owner);
    await write(out, second);
    expect(await setIn(out)).toBe("second");
    expect(await readdir(out)).not.toContain(".lock");
  },
);

test("what a run that was killed has left is removed, also where nothing is to be written", async () => {
  const { out } = await folderWithSets();
  await write(out, first);
  await writeFile(join(out, ".lock"), "4194305");
  await mkdir(join(out, ".new-killed"));
  await write(out, first);
  expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
});

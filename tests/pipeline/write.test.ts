import fs from "node:fs";
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { isIntact } from "../../scripts/pipeline/manifest.ts";
import { compare, write } from "../../scripts/pipeline/write.ts";
import { temporaryFolder } from "../support/temporary.ts";

const unchanged = { changed: [], missing: [], leftOver: [] };
const files = new Map([
  ["b.ts", "b\n"],
  ["inner/a.ts", "a\n"],
]);
const manifest = `{
  "b.ts": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",
  "inner/a.ts": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"
}
`;

let folder: string;
beforeEach(async () => {
  folder = join(await temporaryFolder(), "a/new/folder");
});
const put = async (name: string, text: string): Promise<void> => {
  await mkdir(join(folder, name, ".."), { recursive: true });
  await writeFile(join(folder, name), text);
};
const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
const allNames = async (): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

test("writes files and a manifest with their hashes", async () => {
  expect(write(folder, files)).toEqual({ changed: [], missing: ["manifest.json", "b.ts", "inner/a.ts"], leftOver: [] });
  expect(await allNames()).toEqual(["b.ts", "inner", "inner/a.ts", "manifest.json"]);
  expect([await read("b.ts"), await read("inner/a.ts")]).toEqual(["b\n", "a\n"]);
  expect(await read("manifest.json")).toBe(manifest);
  expect(compare(folder, files)).toEqual(unchanged);
});

test("does not touch a file that is the same", async () => {
  write(folder, files);
  const past = new Date("2020-01-01");
  await utimes(join(folder, "b.ts"), past, past);
  const difference = write(folder, new Map([...files, ["inner/a.ts", "other\n"]]));
  expect(difference).toEqual({ changed: ["manifest.json", "inner/a.ts"], missing: [], leftOver: [] });
  expect((await stat(join(folder, "b.ts"))).mtime).toEqual(past);
  expect(await read("inner/a.ts")).toBe("other\n");
});

test("removes what only the last manifest lists, edited or not, and no other file", async () => {
  write(folder, new Map([...files, ["old.ts", "old\n"], ["edited.ts", "old\n"]]));
  await put("edited.ts", "mine\n");
  await put("inner/other.ts", '// Generated from "another description" by another tool\n');
  const difference = { changed: ["manifest.json"], missing: [], leftOver: ["edited.ts", "old.ts"] };
  expect(compare(folder, files)).toEqual(difference);
  expect(write(folder, files)).toEqual(difference);
  expect(await allNames()).toEqual(["b.ts", "inner", "inner/a.ts", "inner/other.ts", "manifest.json"]);
});

test("overwrites a listed file that was edited, and an unlisted one only if it is the same", async () => {
  write(folder, new Map([["b.ts", "b\n"]]));
  await put("b.ts", "edited\n");
  await put("inner/a.ts", "a\n");
  expect(write(folder, files)).toEqual({ changed: ["manifest.json", "b.ts"], missing: [], leftOver: [] });
  expect(await read("b.ts")).toBe("b\n");
});

describe("refuses to overwrite, and writes nothing:", () => {
  test.each([
    ["a file that no manifest lists", { "b.ts": "mine\n" }, "b.ts"],
    [
      "a file that the manifest does not list",
      { "b.ts": "mine\n", "manifest.json": manifest.replace("b.ts", "c.ts") },
      "b.ts",
    ],
    ["another program's manifest.json", { "manifest.json": '{ "name": "app" }\n' }, "manifest.json"],
  ])("%s", async (_what, present, name) => {
    for (const [each, text] of Object.entries(present)) await put(each, text);
    const expected = new RegExp(
      `^These files would be overwritten, but .*manifest\\.json does not list them.*\\n {2}\\S*${name}\\n`,
    );
    expect(() => write(folder, files)).toThrow(expected);
    for (const [each, text] of Object.entries(present)) expect(await read(each)).toBe(text);
    expect(await allNames()).toEqual(Object.keys(present).sort());
  });
});

test("a first run that ends between two renames owns what it wrote", async () => {
  const { renameSync } = fs;
  let renames = 0;
  fs.renameSync = (...paths) => {
    if (++renames > 2) throw new Error("killed");
    renameSync(...paths);
  };
  syncBuiltinESMExports();
  try {
    expect(() => write(folder, files)).toThrow(/^Cannot write to .*: killed\.$/);
  } finally {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  }
  expect(await allNames()).toEqual(["b.ts", "inner", "manifest.json"]);
  expect(compare(folder, files)).toEqual({ changed: [], missing: ["inner/a.ts"], leftOver: [] });
  expect(write(folder, new Map([["b.ts", "other\n"]])).changed).toEqual(["manifest.json", "b.ts"]);
});

test("reports a folder in the place of a file, and writes nothing", async () => {
  write(folder, new Map([["b.ts", "b\n"]]));
  await rm(join(folder, "b.ts"));
  await mkdir(join(folder, "b.ts"));
  for (const run of [isIntact, (path: string) => compare(path, files), (path: string) => write(path, files)])
    expect(() => run(folder)).toThrow(
      expect.objectContaining({ name: "UserError", message: expect.stringMatching(/^Cannot read .*b\.ts: EISDIR/) }),
    );
  expect(await allNames()).toEqual(["b.ts", "manifest.json"]);
});

test("reports a file in the place of a folder", async () => {
  write(folder, files);
  await rm(join(folder, "inner"), { recursive: true });
  await put("inner", "mine\n");
  expect(isIntact(folder)).toBe(false);
  expect(compare(folder, files)).toEqual({ ...unchanged, missing: ["inner/a.ts"] });
  expect(() => write(folder, files)).toThrow(/^Cannot write to .*: E(EXIST|NOTDIR)\b.*inner/);
  expect(compare(join(folder, "inner"), files).missing).toEqual(["manifest.json", "b.ts", "inner/a.ts"]);
  expect(() => write(join(folder, "inner"), files)).toThrow(/^Cannot write to .*: E(EXIST|NOTDIR)\b.*inner/);
  expect(await read("inner")).toBe("mine\n");
});

test("a manifest with merge conflicts lists the files of both sides", async () => {
  write(folder, new Map([...files, ["ours.ts", "ours\n"], ["theirs.ts", "theirs\n"]]));
  const text = await read("manifest.json");
  await put(
    "manifest.json",
    text.replace(/( {2}"ours.*\n)( {2}"theirs.*\n)/, "<<<<<<< ours\n$1=======\n$2>>>>>>> theirs\n"),
  );
  await put("b.ts", "<<<<<<< ours\n");
  expect(await read("manifest.json")).toContain("=======");
  expect(write(folder, files).leftOver).toEqual(["ours.ts", "theirs.ts"]);
  expect(await read("manifest.json")).toBe(manifest);
  expect(await read("b.ts")).toBe("b\n");
});

test("a manifest owns nothing outside its folder", async () => {
  write(folder, files);
  await put("../outside.ts", "mine\n");
  await put("manifest.json", manifest.replace("{\n", `{\n  "../outside.ts": "${"0".repeat(64)}",\n`));
  expect(write(folder, files).leftOver).toEqual([]);
  expect(await read("../outside.ts")).toBe("mine\n");
});

test("removes the temporary folder of a run that was killed, but none that is in use", async () => {
  write(folder, files);
  for (const name of [".generate-killed", ".generate-in-use"]) await put(`${name}/b.ts`, "half");
  const past = new Date(Date.now() - 120_000);
  await utimes(join(folder, ".generate-killed"), past, past);
  expect(write(folder, files)).toEqual(unchanged);
  expect(await readdir(folder)).toEqual([".generate-in-use", "b.ts", "inner", "manifest.json"]);
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { type Locked, lockedPackages } from "../support/lock-file.ts";

/** Licences (SPDX) that ask for no more than to be named, so that callers of the client may have them too. */
const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"];

/** Further licences that tools may have, which are used and not passed on, and why each is no matter. */
const forTools: Readonly<Record<string, string>> = {
  "MIT OR Apache-2.0": "One of two that are both permissive.",
  "(MIT OR CC0-1.0)": "MIT is chosen.",
  "PSF-2.0": "That of Python: permissive, and asks to say what was changed.",
  "Python-2.0": "The same, in an older form.",
  "MPL-2.0": "Changes to its own files are to be published. There are none.",
};

/** Packages whose package.json names no licence: theirs are in a file. */
const inFile: Readonly<Record<string, { file: string; licence: string; words: string }>> = {
  "@microsoft/microsoft-graph-types-beta": {
    file: "LICENSE",
    licence: "MIT",
    words: "Permission is hereby granted, free of charge, to any person obtaining a copy",
  },
};

const packages = await lockedPackages();

test("each package has a licence that is allowed", async () => {
  const allowed = [...permissive, ...Object.keys(forTools)];
  const licences = await Promise.all(packages.map(async (one) => [one.name, await licenceOf(one)] as const));
  expect(licences.length).toBeGreaterThan(300);
  expect(licences.filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
  for (const licence of Object.keys(forTools)) expect(licences.map(([, has]) => has)).toContain(licence);
});

test("what callers of the client get has a permissive one", async () => {
  const atRuntime = packages.filter(({ dev }) => !dev);
  expect(atRuntime.map(({ name }) => name)).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  for (const one of atRuntime) expect(permissive).toContain(await licenceOf(one));
});

test("each package has its checksum, and nothing is there that nothing asks for", () => {
  for (const { path, integrity, extraneous } of packages)
    expect({ path, integrity, extraneous }).toEqual({
      path,
      integrity: expect.stringMatching(/^sha512-/),
      extraneous: undefined,
    });
});

test("of the install scripts one may run, and each has been decided on", async () => {
  const { allowScripts } = JSON.parse(await readFile(join(project.root, "package.json"), "utf8"));
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(withScript)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["node"]);
});

test("each dependency is of an exact version, and CONTRIBUTING.md says what it is for", async () => {
  const read = (name: string) => readFile(join(project.root, name), "utf8");
  const { dependencies, devDependencies } = JSON.parse(await read("package.json"));
  const [, table = ""] = (await read("CONTRIBUTING.md")).match(/^## Dependencies$(.*)/ms) ?? [];
  const named = [...table.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(-\w+)?$/);
});

async function licenceOf({ name, path, license }: Locked): Promise<string> {
  if (license !== undefined) return license;
  const folder = join(project.root, path);
  const exception = inFile[name];
  if (exception) {
    const text = await readFile(join(folder, exception.file), "utf8");
    return text.replace(/\s+/g, " ").includes(exception.words) ? exception.licence : "none";
  }
  // The way of old: a list of objects.
  const { licenses = [] }: { licenses?: { type: string }[] } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  return licenses.map(({ type }) => type).join(" OR ");
}

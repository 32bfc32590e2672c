import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { type LockedPackage, lockedPackages } from "../support/lock-file.ts";

/** Licences (SPDX) that ask only for attribution, so that callers of the client can accept them. */
const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"];

/** More licences that are acceptable for tools, which are not distributed, and why. */
const forTools: Readonly<Record<string, string>> = {
  "MIT OR Apache-2.0": "Both are permissive.",
  "(MIT OR CC0-1.0)": "MIT is chosen.",
  "PSF-2.0": "Python's licence: permissive, and asks for a summary of changes.",
  "Python-2.0": "An older form of the same licence.",
  "MPL-2.0": "Changes to its own files must be published; there are none.",
  "OASIS-IPR": "OASIS' own terms for its tools (royalty-free, RF on RAND); the tool is used as it is.",
};

/** The packages whose licence is stated in a file only. */
const licencesInFiles = [
  {
    name: "@microsoft/microsoft-graph-types-beta",
    file: "LICENSE",
    licence: "MIT",
    text: "Permission is hereby granted, free of charge, to any person obtaining a copy",
  },
  {
    name: "odata-csdl",
    file: "LICENSE.md",
    licence: "OASIS-IPR",
    text: "is governed by the OASIS policies, including the",
  },
];

const packages = await lockedPackages();

test("every package has an allowed licence", async () => {
  const allowed = [...permissive, ...Object.keys(forTools)];
  const licences = await Promise.all(packages.map(async (each) => [each.name, await licenceOf(each)] as const));
  expect(licences.length).toBeGreaterThan(300);
  expect(licences.filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
  for (const licence of Object.keys(forTools)) expect(licences.map(([, other]) => other)).toContain(licence);
});

test("packages that callers of the client install have a permissive licence", async () => {
  const atRuntime = packages.filter(({ dev }) => !dev);
  expect(atRuntime.map(({ name }) => name)).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  for (const each of atRuntime) expect(permissive).toContain(await licenceOf(each));
});

test("every package has a checksum, and none is extraneous", () => {
  for (const { path, integrity, extraneous } of packages)
    expect({ path, integrity, extraneous }).toEqual({
      path,
      integrity: expect.stringMatching(/^sha512-/),
      extraneous: undefined,
    });
});

test("every install script is listed in allowScripts, and only that of node is allowed", async () => {
  const { allowScripts } = JSON.parse(await readProjectFile("package.json"));
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(withScript)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["node"]);
});

test("every dependency has an exact version, and its purpose is in CONTRIBUTING.md", async () => {
  const { dependencies, devDependencies } = JSON.parse(await readProjectFile("package.json"));
  const [, table = ""] = (await readProjectFile("CONTRIBUTING.md")).match(/^## Dependencies$(.*)/ms) ?? [];
  const listed = [...table.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  expect(listed.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+(-\w+)?$/);
});

test("npm does not warn about the Node that `npm ci` runs on, and installs one that the scripts require", async () => {
  const { engines, devEngines, devDependencies } = JSON.parse(await readProjectFile("package.json"));
  const { packages } = JSON.parse(await readProjectFile("package-lock.json"));
  expect([engines, packages[""].engines]).toEqual([undefined, undefined]);
  expect(devEngines.runtime).toMatchObject({ name: "node", onFail: "ignore" });
  const minimum = devEngines.runtime.version.replace(">=", "");
  expect(devDependencies.node.localeCompare(minimum, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
});

test("git ignores what `npm pack` writes", async () => {
  const { name, version } = JSON.parse(await readProjectFile("package.json"));
  const { stdout } = await promisify(execFile)("git", ["check-ignore", `${name}-${version}.tgz`], {
    cwd: project.root,
  });
  expect(stdout).toBe(`${name}-${version}.tgz\n`);
});

const readProjectFile = (name: string): Promise<string> => readFile(join(project.root, name), "utf8");

async function licenceOf({ name, path, license }: LockedPackage): Promise<string> {
  const inFile = licencesInFiles.find((each) => each.name === name);
  if (inFile) {
    const text = await readProjectFile(join(path, inFile.file));
    return text.replace(/\s+/g, " ").includes(inFile.text) ? inFile.licence : "none";
  }
  if (license !== undefined) return license;
  // Older packages have an array of objects.
  const { licenses = [] }: { licenses?: { type: string }[] } = JSON.parse(
    await readProjectFile(join(path, "package.json")),
  );
  return licenses.map(({ type }) => type).join(" OR ");
}

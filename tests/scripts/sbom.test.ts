import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockedPackages } from "../support/lock-file.ts";
import { run } from "../support/run.ts";
import { temporaryFolder } from "../support/temporary.ts";

interface Component {
  name: string;
  version: string;
  scope: string;
  hashes?: { alg: string; content: string }[];
}

test("lists each package of the lock file with its checksum, and which of them callers get", async () => {
  const file = join(await temporaryFolder(), "sbom.json");
  expect(await run(["sbom", "--out", file])).toEqual({ code: 0, stdout: "", stderr: "" });
  const { bomFormat, metadata, components } = JSON.parse(await readFile(file, "utf8"));
  expect({ bomFormat, name: metadata.component.name }).toEqual({ bomFormat: "CycloneDX", name: "graph-profile" });
  const listed = new Map(components.map((one: Component) => [`${one.name}@${one.version}`, one] as const));
  const locked = await lockedPackages();
  expect([...listed.keys()].toSorted()).toEqual([
    ...new Set(locked.map(({ name, version }) => `${name}@${version}`).toSorted()),
  ]);
  for (const { name, version, integrity = "", dev = false } of locked)
    expect(listed.get(`${name}@${version}`)).toMatchObject({
      scope: dev ? "optional" : "required",
      hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex") }],
    });
});

test("says what it does, and prints the list unless told where it goes", async () => {
  expect((await run(["sbom", "--help"])).stdout).toMatch(/^Usage: npm run sbom /);
  const { code, stdout } = await run(["sbom"]);
  expect({ code, format: JSON.parse(stdout).bomFormat }).toEqual({ code: 0, format: "CycloneDX" });
});

test("says that a file cannot be written", async () => {
  const { code, stderr } = await run(["sbom", "--out", join(await temporaryFolder(), "none", "sbom.json")]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining("error --out takes a file that can be written, and ENOENT"),
  });
});

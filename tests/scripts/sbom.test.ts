import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { lockedPackages } from "../support/lock-file.ts";

interface Component {
  name: string;
  version: string;
  scope: string;
  hashes: { alg: string; content: string }[];
}

test("npm run sbom lists every locked package with its checksum, and which ones callers of the client install", async () => {
  const shell = process.platform === "win32"; // npm is a batch file there
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "sbom"], {
    cwd: project.root,
    maxBuffer: 1e8,
    shell,
  });
  const { bomFormat, components }: { bomFormat: string; components: Component[] } = JSON.parse(stdout);
  expect(bomFormat).toBe("CycloneDX");
  const describe = (name: string, version: string, scope: string, alg: string, checksum: string) =>
    [name, version, scope, alg, checksum].join(" ");
  const listed = components.map(({ name, version, scope, hashes: [hash] }) =>
    describe(name, version, scope, hash?.alg ?? "", hash?.content ?? ""),
  );
  const locked = (await lockedPackages()).map(({ name, version, dev, integrity = "" }) => {
    const checksum = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
    return describe(name, version, dev ? "optional" : "required", "SHA-512", checksum);
  });
  expect(new Set(listed)).toEqual(new Set(locked));
});

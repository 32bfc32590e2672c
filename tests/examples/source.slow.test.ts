import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilerOutput, copyOfExample } from "../support/example.ts";
import { temporaryFolder } from "../support/temporary.ts";

const folder = await copyOfExample();

describe("the source", () => {
  test("compiles", async () => {
    expect(await compilerOutput(folder)).toBe("");
  });

  test("does not where a property, a type, a kind of error or a status is wrong", async () => {
    const broken = await temporaryFolder();
    await symlink(join(folder, "node_modules"), join(broken, "node_modules"), "junction");
    for (const name of ["src", "tsconfig.json"]) await cp(join(folder, name), join(broken, name), { recursive: true });
    const edits = [
      ["objects/certification.ts", "issuedDate:", "isuedDate:", "'isuedDate' does not exist"],
      ["objects/project.ts", "jobTitle:", "jobTitel:", "'jobTitel' does not exist"],
      [
        "objects/project.ts",
        "members: physicalAddressTypeValues",
        "members: personRelationshipValues",
        "is not assignable",
      ],
      ["objects/web-account.ts", 'userId: { kind: "text"', 'userId: { kind: "list"', "'\"list\"' is not assignable"],
      ["outcome/words.ts", 'case "timeout":', 'case "network":', "lacks ending return statement"],
      ["outcome/words.ts", "  429: {", "  409: {", "'409' does not exist"],
    ] as const;
    for (const [name, from, to] of edits) {
      const text = await readFile(join(broken, "src", name), "utf8");
      expect(text).toContain(from);
      await writeFile(join(broken, "src", name), text.replace(from, to));
    }
    const errors = (await compilerOutput(broken)).split("\n");
    for (const [name, , , fault] of edits)
      expect(errors.filter((line) => line.startsWith(`src/${name}(`) && line.includes(fault))).not.toEqual([]);
  });
});

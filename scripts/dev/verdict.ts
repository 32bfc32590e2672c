import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Comparison, compareDocuments } from "../diff/changes.ts";

/** How two bundled descriptions differ, by their texts in YAML. */
export async function compareTexts(before: string, after: string): Promise<Comparison> {
  if (before === after) return { changes: [], level: "none" };
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-dev-"));
  const [base, revision] = [join(folder, "base.yaml"), join(folder, "revision.yaml")];
  try {
    await Promise.all([writeFile(base, before), writeFile(revision, after)]);
    return await compareDocuments(base, revision);
  } finally {
    await rm(folder, { recursive: true });
  }
}

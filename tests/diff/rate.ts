import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Comparison, compareDocuments } from "../../scripts/diff/changes.ts";
import { highest } from "../../scripts/diff/version.ts";
import { loadDocument } from "../support/document.ts";
import type { Edit } from "./edits.ts";

/** Compares the API description with a copy for each edit, two at a time. */
export async function compareEdits(edits: readonly Edit[]): Promise<ReadonlyMap<Edit, Comparison>> {
  const document = await loadDocument();
  const comparisons = new Map<Edit, Comparison>();
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-"));
  try {
    const base = join(folder, "base.json");
    await writeFile(base, JSON.stringify(document));
    const rest = [...edits.entries()];
    const work = async (): Promise<void> => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        const [index, edit] = next;
        const [, , , ...steps] = edit;
        const edited = steps.reduce<object>((before, step) => step(before) ?? before, structuredClone(document));
        const revision = join(folder, `${index}.json`);
        await writeFile(revision, JSON.stringify(edited));
        comparisons.set(edit, await compareDocuments(base, revision));
      }
    };
    await Promise.all([work(), work()]);
    return comparisons;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a whole comparison asks of those who send, of those who receive, and of the version. */
export function ratingOf({ changes, level }: Comparison) {
  const of = (side: "senders" | "receivers") => highest(changes.map((change) => change[side]));
  return { senders: of("senders"), receivers: of("receivers"), level };
}

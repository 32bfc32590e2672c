import { fileURLToPath } from "node:url";
import { UserError } from "../../src/cli/user-error.ts";
import { runRedocly } from "../support/redocly-command.ts";

/** A change as `redocly diff` reports it, in its JSON's words. */
export interface RedoclyChange {
  kind: "added" | "removed" | "modified";
  /** Redocly's name for the kind of object that changed, such as `Schema`. */
  typeName: string;
  /** The property that was modified; `key` where the object has another name now. */
  property?: string;
  /** Where it was and is, within the documents, and its value there; absent where there is none. */
  base?: Place;
  revision?: Place;
  /** What Redocly's rules have against it, each a breaking change. */
  verdicts: readonly { ruleId: string; message: string }[];
}

interface Place {
  pointer: string;
  value?: unknown;
}

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** Compares two descriptions, by the paths of their files. Throws a `UserError` when Redocly cannot. */
export async function redoclyDiff(base: string, revision: string): Promise<RedoclyChange[]> {
  const options = ["--config", config, "--format", "json", "--fail-on", "none"];
  const { stdout } = await runRedocly(["diff", base, revision, ...options]).catch(
    (error: Error & { stderr?: string }) => {
      throw new UserError(`Redocly cannot compare ${base} with ${revision}:\n${error.stderr?.trim() || error.message}`);
    },
  );
  const { changes }: { changes: RedoclyChange[] } = JSON.parse(stdout);
  return changes.map(withProperty);
}

// Of a property that is new or gone, Redocly gives the place of the object that it is or was in.
function withProperty(change: RedoclyChange): RedoclyChange {
  const { property, base, revision } = change;
  if (property === undefined || property === "key" || !base || !revision) return change;
  const place = ({ pointer, value }: Place, other: Place): Place =>
    value === undefined ? { pointer: other.pointer } : { pointer, value };
  return { ...change, base: place(base, revision), revision: place(revision, base) };
}

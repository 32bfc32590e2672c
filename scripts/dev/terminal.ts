import { styleText } from "node:util";
import type { Change, Comparison } from "../diff/changes.ts";

/** The outcome of a save. */
export interface Saved {
  /** The saved files, relative to the folder of the API description. */
  names: readonly string[];
  comparison: Comparison;
  /** The number of generated files that were written. */
  written: number;
  /** The time until all files were written and the mock was reloaded. */
  milliseconds: number;
}

const colors = { none: "dim", patch: "green", minor: "yellow", major: "red" } as const;

/** Formats a save as a line: its time, rating and duration, and what changed. */
export function savedLine({ names, comparison: { changes, level }, written, milliseconds }: Saved): string {
  const time = style("dim", new Date().toTimeString().slice(0, 8));
  const rating = style(colors[level], (level === "none" ? "same" : level).padEnd(5));
  const files = written === 1 ? "1 file" : `${written} files`;
  const duration = `${milliseconds.toFixed(0).padStart(4)} ms`;
  return `${time}  ${rating}  ${duration}  ${files}  ${names.join(", ")}: ${summary(changes)}`;
}

function summary([mostSevere, ...others]: readonly Change[]): string {
  if (!mostSevere) return "the API description is the same";
  return `${mostSevere.message}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout });

import { styleText } from "node:util";
import type { Change, Comparison } from "../diff/changes.ts";

/** What a save came to. */
export interface Saved {
  /** The files that were saved, by their paths from the description's folder. */
  names: readonly string[];
  comparison: Comparison;
  /** How many generated files were written. */
  written: number;
  /** From the save to all files written and the mock live. */
  milliseconds: number;
}

const colors = { none: "dim", patch: "green", minor: "yellow", major: "red" } as const;

/** The line for a save: when, its rating, how long it took, and what has changed. */
export function savedLine({ names, comparison: { changes, level }, written, milliseconds }: Saved): string {
  const files = written === 1 ? "1 file" : `${written} files`;
  const words = changes.length === 0 ? "the API description is the same" : summary(changes);
  const rating = style(colors[level], (level === "none" ? "same" : level).padEnd(5));
  return `${clock()}  ${rating}  ${milliseconds.toFixed(0).padStart(4)} ms  ${files}  ${names.join(", ")}: ${words}`;
}

/** The text for a save with a fault. */
export function faultText(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${clock()}  ${style("red", "fault")}  the last good description stays in use\n${reason}\n`;
}

function summary([gravest, ...others]: readonly Change[]): string {
  return `${gravest?.message}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

const clock = (): string => style("dim", new Date().toTimeString().slice(0, 8));

const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout });

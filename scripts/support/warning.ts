import { styleText } from "node:util";

/** Prints a warning to the standard error. */
export function printWarning(message: string): void {
  console.error(`${styleText("yellow", "warning", { stream: process.stderr })} ${message}`);
}

/** Returns a function that prints each distinct warning once, for a command that generates many times. */
export function warningPrinter(): (message: string) => void {
  const printed = new Set<string>();
  return (message) => {
    if (!printed.has(message)) printWarning(message);
    printed.add(message);
  };
}

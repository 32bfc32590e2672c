import { pathToFileURL } from "node:url";

// Each sample is a program of its own: it runs when it is imported, and prints a line.
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);

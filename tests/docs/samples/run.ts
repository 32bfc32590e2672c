import { pathToFileURL } from "node:url";

// Each sample is a program that runs when it is imported, and prints one line.
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);

import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** What stands in for the modules of each feature in a client without it. */
const features: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "only trusted hosts receive the access token": { "base-url.ts": "export const resolveBaseUrl = String;" },
  retries: { "retry.ts": "export const retryDelay = () => Infinity;" },
  "errors with kind, message and request-id": { "error.ts": "export class CallError extends Error {}" },
  "time limits and cancellation": {
    "timeout.ts": `export class Interruption {} export const noLimit = 0; export const sleep = () => {};
      export const withTimeout = (_ms, signal, task) => task(signal);`,
  },
  "path parameters, checked, and OData keys": {
    "path.ts": "export const pathOf = (path) => path;",
    "odata-key.ts": "export const odataKey = () => {};",
  },
  "headers of the caller": { "headers.ts": "export const mergeHeaders = (headers) => headers;" },
  "client-request-id where `randomUUID` is missing": { "guid.ts": "export const newGuid = () => {};" },
  "validate, onDeviation": { "validation.ts": "export const issuesOf = () => [];" },
  "the shape of error bodies": { "shape.ts": "export const mismatchOf = () => {};" },
  "hooks that cannot break a call": { "hook.ts": "export const callHook = (hook, event) => hook?.(event);" },
};

/** Prints by how much each feature of the client makes a program that makes one call larger. */
export async function printFeatures(bundle: (plugins: Plugin[]) => Promise<Uint8Array>): Promise<void> {
  const size = async (modules: Readonly<Record<string, string>>) =>
    gzipSync(await bundle([replace(modules)]), { level: 9 }).length;
  const whole = await size({});
  console.log("\nWhat the features of graph-profile take of its bytes, gzipped:\n");
  for (const [name, modules] of Object.entries(features))
    console.log(`  ${name.padEnd(48)}${String(whole - (await size(modules))).padStart(5)}`);
  console.log(`  ${"all of the program".padEnd(48)}${String(whole).padStart(5)}`);
}

/** Replaces modules of the client, by their names. */
const replace = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: "replace",
  setup(build) {
    build.onLoad({ filter: /\/runtime\/[\w-]+\.ts$/ }, ({ path }) => {
      const contents = modules[basename(path)];
      return contents === undefined ? undefined : { contents, loader: "js" };
    });
  },
});

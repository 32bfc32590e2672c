import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { printFeatures } from "./features.ts";
import { type Peer, peers, preparePeers } from "./peers.ts";

const rounds = 25;
const callsPerRound = 1_500;

/** Compares the size of a program that makes one call with each client, and the time of a call with a stub of `fetch`. */
export async function benchClients(): Promise<void> {
  const folder = preparePeers();
  const sizes = new Map<string, { minified: number; gzipped: number }>();
  const calls = new Map<string, () => Promise<unknown>>();
  for (const peer of peers) {
    const bundled = await bundle(peer, folder, "browser");
    sizes.set(peer.name, { minified: bundled.length, gzipped: gzipSync(bundled, { level: 9 }).length });
    const file = join(folder, `${peer.name.replaceAll(/\W+/g, "-")}.mjs`);
    writeFileSync(file, await bundle(peer, folder, "node"));
    const { make }: { make(fetch: typeof respond): () => Promise<unknown> } = await import(pathToFileURL(file).href);
    calls.set(peer.name, make(respond));
  }
  console.log(
    "\nA program that makes one call, bundled for browsers:\n\n                              minified  gzipped",
  );
  for (const [name, { minified, gzipped }] of sizes) console.log(`  ${name.padEnd(26)}${kB(minified)}${kB(gzipped)}`);

  const own = peers.find(({ name }) => name === "graph-profile");
  if (own) await printFeatures((plugins) => bundle(own, folder, "browser", plugins));

  const times = await time(calls);
  const unit = times.get("openapi-fetch alone") ?? Number.NaN;
  console.log(`\nA call with a stub of fetch, median of ${rounds} rounds, in turn:\n`);
  for (const [name, each] of times)
    console.log(`  ${name.padEnd(26)}${each.toFixed(1).padStart(7)} µs  ${(each / unit).toFixed(2)}`);
}

async function bundle(
  { source }: Peer,
  folder: string,
  platform: "browser" | "node",
  plugins: Plugin[] = [],
): Promise<Uint8Array> {
  const isProgram = platform === "browser";
  const contents = isProgram
    ? `${source}\nmake(globalThis.fetch)().then(console.log);`.replace("export const make", "const make")
    : source;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    minify: isProgram,
    platform,
    target: "es2022",
    write: false,
    logLevel: "error",
    plugins,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const text = JSON.stringify({ id: "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f", displayName: "Contoso Re-branding Project" });

async function respond(): Promise<Response> {
  return new Response(text, { status: 201, headers: { "Content-Type": "application/json" } });
}

/** Returns the median time of a call with each client, in µs. */
async function time(calls: ReadonlyMap<string, () => Promise<unknown>>): Promise<Map<string, number>> {
  const times = new Map([...calls.keys()].map((name) => [name, [] as number[]]));
  for (let round = -5; round < rounds; round++)
    for (const [name, call] of calls) {
      const start = performance.now();
      for (let count = 0; count < callsPerRound; count++) await call();
      if (round >= 0) times.get(name)?.push(((performance.now() - start) / callsPerRound) * 1_000);
    }
  return new Map([...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN]));
}

const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`.padStart(9);

// Tries what hostile code would do, here and in a thread, and says what of it has worked.
import { lookup } from "node:dns/promises";
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const [file = ""] = process.argv.slice(2);
const attempts: Record<string, () => unknown> = {
  fetch: () => fetch("http://127.0.0.1:9"),
  http: () => get("http://127.0.0.1:9").on("error", () => {}),
  dns: () => lookup("localhost"),
  write: () => writeFileSync(file, "canary"),
};

const worked: string[] = [];
for (const [name, attempt] of Object.entries(attempts))
  try {
    await attempt();
    worked.push(name);
  } catch {}

if (isMainThread) {
  const inThread = await new Promise((resolve) =>
    new Worker(new URL(import.meta.url), { argv: [file] }).once("message", resolve),
  );
  process.send?.({ here: worked, inThread });
  process.disconnect?.();
} else parentPort?.postMessage(worked);

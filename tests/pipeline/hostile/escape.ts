// Tries to do harm, in the main thread and in a worker, and prints the attempts that succeed.
import { lookup } from "node:dns/promises";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const [file = ""] = process.argv.slice(2);
const attempts = {
  fetch: () => fetch("http://127.0.0.1:8080"),
  connect: () => new Promise((resolve, reject) => connect(8080, "127.0.0.1", () => resolve(0)).on("error", reject)),
  lookup: async () => lookup("example.invalid"),
  write: async () => writeFileSync(file, ""),
};

const errors = await Promise.all(Object.values(attempts).map((attempt) => attempt().then(String, codeOf)));
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { argv: [file] });
  const inWorker = await new Promise((resolve) => worker.once("message", resolve));
  console.log(JSON.stringify([errors, inWorker]));
} else parentPort?.postMessage(errors);

function codeOf(error: NodeJS.ErrnoException): unknown {
  return error.code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code;
}

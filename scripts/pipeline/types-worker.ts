import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Contract } from "./bundle.ts";
import type { Answer } from "./types-thread.ts";

if (typeof workerData === "string") enableCompileCache(workerData);
const { types } = await import("./types.ts");

parentPort?.on("message", async (contract: Contract) => {
  const answer: Answer = await types(contract).then(
    (text) => ({ text }),
    (error: Error) => ({ error: `openapi-typescript cannot make types: ${error.message}` }),
  );
  parentPort?.postMessage(answer);
});

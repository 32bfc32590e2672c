import { parentPort } from "node:worker_threads";
import { loadDocument } from "../support/document.ts";
import { gates } from "./gates.ts";
import { mutantsOf } from "./mutants.ts";

// For each number of a mutant that it gets, it answers the name of the gate that catches it, or null.
const document = await loadDocument();
const mutants = mutantsOf(document);

parentPort?.on("message", async (index: number) => {
  const mutated = mutants[index]?.apply(document);
  parentPort?.postMessage(mutated ? await firstToCatch(mutated) : null);
});

async function firstToCatch(mutated: typeof document): Promise<string | null> {
  for (const [name, passes] of Object.entries(gates)) if (!(await passes(mutated))) return name;
  return null;
}

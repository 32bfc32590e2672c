import { parentPort } from "node:worker_threads";
import { loadContract } from "../support/contract.ts";
import { gates } from "./gates.ts";
import { mutantsOf } from "./mutants.ts";

// For each number of a mutant that it gets, it answers the name of the gate that catches it, or null.
const contract = await loadContract();
const mutants = mutantsOf(contract);

parentPort?.on("message", async (index: number) => {
  const mutated = mutants[index]?.apply(contract);
  parentPort?.postMessage(mutated ? await firstToCatch(mutated) : null);
});

async function firstToCatch(mutated: typeof contract): Promise<string | null> {
  for (const [name, passes] of Object.entries(gates)) if (!(await passes(mutated))) return name;
  return null;
}

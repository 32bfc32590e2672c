import { styleText } from "node:util";
import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";

export const command: Command = {
  help: `Usage: npm run mutate

Breaks the API description in every small way that it knows, on copies, and says which gate catches each: lint, conformance
(with the metadata and the pages), contract tests, types, diff. Fails when more than 2 of 100 live, or when one lives
that tests/mutation/survivors.ts does not explain. Takes some minutes on two cores.

  -h, --help     this text`,
  options: {},
  async run() {
    const { tryMutants } = await import("../tests/mutation/run.ts");
    const { survivors } = await import("../tests/mutation/survivors.ts");
    const start = performance.now();
    const verdicts = await tryMutants(showProgress);
    if (process.stderr.isTTY) process.stderr.write("\n");

    const byGate = Map.groupBy(verdicts, ({ caughtBy }) => caughtBy ?? "none");
    console.log(`${verdicts.length} mutants in ${((performance.now() - start) / 60_000).toFixed(1)} minutes\n`);
    for (const gate of ["lint", "conformance", "contract tests", "types", "diff", "none"])
      console.log(`  ${gate.padEnd(16)}${String(byGate.get(gate)?.length ?? 0).padStart(5)}`);
    const living = (byGate.get("none") ?? []).map(({ id }) => id);
    const score = 100 * (1 - living.length / verdicts.length);
    console.log(`\nCaught: ${score.toFixed(1)} %`);
    for (const { id } of byGate.get("diff") ?? []) console.log(`${styleText("dim", "diff alone")}  ${id}`);
    for (const id of living)
      console.log(`${styleText("yellow", "lives")}  ${id}\n       ${survivors[id] ?? "Not explained."}`);

    const unexplained = living.filter((id) => survivors[id] === undefined);
    const caught = Object.keys(survivors).filter((id) => !living.includes(id));
    if (score < 98) throw new UserError("Fewer than 98 of 100 mutants were caught.");
    if (unexplained.length > 0)
      throw new UserError("A mutant lives that tests/mutation/survivors.ts does not explain.");
    if (caught.length > 0)
      throw new UserError(`tests/mutation/survivors.ts explains mutants that do not live:\n  ${caught.join("\n  ")}`);
  },
};

function showProgress(_verdict: unknown, done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}`);
  else if (done % 200 === 0) console.error(`${done} of ${total}`);
}

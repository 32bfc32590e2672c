import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run mutate

Makes mutants: copies of the API description with one small error each. Counts how many each check rejects: the comparison
with the reference pages and Microsoft's metadata (conformance), or else lint. Fails if a mutant survives both.

  -h, --help     show this help`,
  options: {},
  async run() {
    const { bundle } = await import("./pipeline/bundle.ts");
    const { read } = await import("./pipeline/read.ts");
    const { mutantsOf } = await import("../tests/mutation/mutants.ts");
    const { gates, rejectedBy } = await import("../tests/mutation/gates.ts");
    const document = await bundle(await read(project.spec, project.redoclyConfig));
    const failing = await rejectedBy(document);
    if (failing !== undefined)
      throw new UserError(`The API description fails ${failing}. Run \`npm test\` for details.`);
    const start = performance.now();
    const mutants = mutantsOf(document);
    const killed = new Map(Object.keys(gates).map((name) => [name, 0]));
    const survivors: string[] = [];
    for (const { id, apply } of mutants) {
      const gate = await rejectedBy(apply(document));
      if (gate === undefined) survivors.push(id);
      else killed.set(gate, (killed.get(gate) ?? 0) + 1);
    }
    console.log(`${mutants.length} mutants in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for (const [gate, count] of killed) console.log(`  killed by ${gate.padEnd(12)} ${String(count).padStart(5)}`);
    console.log(`  survived               ${String(survivors.length).padStart(5)}`);
    if (survivors.length > 0) throw new UserError(`Mutants that survive:\n  ${survivors.join("\n  ")}`);
  },
};

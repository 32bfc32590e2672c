import { type Command, pathFlag } from "../src/cli/command.ts";
import { mockHelp, mockOptions, startFrom } from "../src/cli/mock-flags.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run mock [-- flags]

Answers as the service would, by the description in spec/, which it reads again whenever that changes. Any bearer token
will do. A create answers what was sent, with what the service adds; a wrong request is refused, with the reasons.

${mockHelp("  --spec FILE        the root file of the description               (spec/openapi.yaml)")}`,
  options: { ...mockOptions, spec: { type: "string", default: project.spec } },
  async run(flags) {
    const spec = pathFlag(flags, "spec");
    const load = async () => {
      // Only now, so that a wrong flag is told at once.
      const [{ bundle }, { read }] = await Promise.all([import("./pipeline/bundle.ts"), import("./pipeline/read.ts")]);
      return bundle(await read(spec, project.redoclyConfig));
    };
    const { mock, greeting } = await startFrom(flags, load);
    const { watchDescription } = await import("./support/watch.ts");
    await watchDescription(spec, load, (changed) => {
      mock.use(changed);
      console.log("API description changed; reloaded");
    });
    console.log(greeting);
  },
};

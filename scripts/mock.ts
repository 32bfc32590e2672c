import { type Command, pathFlag } from "../src/cli/command.ts";
import { mockHelp, mockOptions, startFromFlags } from "../src/cli/mock-flags.ts";
import { errorMessage } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run mock [-- flags]

Starts a mock of the service from the API description in spec/, and reloads it when that changes. The mock accepts any
bearer token. A create responds with what was sent and what the service adds. An invalid request is refused, with a
detail for each problem.

${mockHelp("  --spec FILE        the root file of the API description                  (spec/openapi.yaml)")}`,
  options: { ...mockOptions, spec: { type: "string", default: project.spec } },
  async run(flags) {
    const spec = pathFlag(flags, "spec");
    const load = async () => {
      // Imported only now, so that an invalid flag is reported at once.
      const { stages } = await import("./pipeline/stages.ts");
      return stages.bundle(await stages.read(spec, project.redoclyConfig));
    };
    const { mock, greeting } = await startFromFlags(flags, load);
    const { watchDescription } = await import("./support/watch.ts");
    await watchDescription(spec, load, {
      onLoaded: (changed) => {
        mock.use(changed);
        console.log("API description changed; reloaded");
      },
      onError: (error) =>
        console.error(`API description has problems; the last valid one stays in use. ${errorMessage(error)}`),
    });
    console.log(greeting);
  },
};

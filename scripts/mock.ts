import { type Command, pathFlag } from "../src/cli/command.ts";
import { mockHelp, mockOptions, startFromFlags } from "../src/cli/mock-flags.ts";
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
    const { DescriptionWatcher, reloadOnChange } = await import("./support/watch.ts");
    using watcher = await DescriptionWatcher.start(spec, project.redoclyConfig);
    const load = async () => {
      // Imported only now, so that an invalid flag is reported at once.
      const [{ bundle }, { read }] = await Promise.all([import("./pipeline/bundle.ts"), import("./pipeline/read.ts")]);
      const source = await read(spec, project.redoclyConfig);
      watcher.include(source.files);
      return bundle(source);
    };
    const { mock, greeting } = await startFromFlags(flags, load);
    console.log(greeting);
    await reloadOnChange(watcher, load, (changed) => {
      mock.use(changed);
      console.log("API description changed; reloaded");
    });
  },
};

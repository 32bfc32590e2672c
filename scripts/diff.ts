import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run diff [-- --base COMMIT|FILE] [--spec FILE] [--markdown | --json]

Lists the changes in the API description since the last release, rates each for requests and for responses (patch, minor or
major), and states the version that they require. While the version begins with 0, a major change raises the second number
and any other change the third.

  --base BASE    a file, or a commit, whose generated/openapi.yaml is the base   (the last release)
  --spec FILE    the root file of the API description                            (spec/openapi.yaml)
  --markdown     print Markdown
  --json         print JSON: { base, revision, requiredVersion, level, changes }; \`base\` and \`revision\` are
                 { name, version }, a change is { kind, level, requests, responses, message, pointer, correction? }
  -h, --help     show this help`,
  options: {
    base: { type: "string" },
    spec: { type: "string", default: project.spec },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
  async run(flags) {
    const spec = pathFlag(flags, "spec");
    if (flags.markdown && flags.json) throw new UserError("--markdown and --json are mutually exclusive.");
    const { compareWithBase } = await import("./diff/base.ts");
    const { markdown, plainText } = await import("./diff/report.ts");
    const report = await compareWithBase(spec, "base" in flags ? pathFlag(flags, "base") : undefined);
    if (flags.json) console.log(JSON.stringify(report, null, 2));
    else console.log(flags.markdown ? markdown(report) : plainText(report, process.stdout));
  },
};

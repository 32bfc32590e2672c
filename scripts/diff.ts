import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run diff [-- --base COMMIT|FILE] [--spec FILE] [--markdown | --json]

Says what changed in the API description since the last release, how grave each change is for those who send requests and those
who receive answers (patch, minor, major), and which version the whole requires. While the version begins with 0, a major
change raises the second number, any other the third.

  --base BASE    what to compare with: a file, or a commit, whose generated/openapi.yaml is taken  (the last release)
  --spec FILE    the root file of the description                                     (spec/openapi.yaml)
  --markdown     in Markdown
  --json         as JSON: { base, revision, requiredVersion, level, changes }; \`base\` and \`revision\` are
                 { name, version }, a change is { level, senders, receivers, words, pointer, correction? }
  -h, --help     this text`,
  options: {
    base: { type: "string" },
    spec: { type: "string", default: project.spec },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
  async run(flags) {
    const spec = pathFlag(flags, "spec");
    if (flags.markdown && flags.json) throw new UserError("--markdown and --json are two things; give one.");
    const { compareWithBase } = await import("./diff/base.ts");
    const { markdown, plainText } = await import("./diff/report.ts");
    const report = await compareWithBase(spec, "base" in flags ? pathFlag(flags, "base") : undefined);
    if (flags.json) console.log(JSON.stringify(report, null, 2));
    else console.log(flags.markdown ? markdown(report) : plainText(report, process.stdout));
  },
};

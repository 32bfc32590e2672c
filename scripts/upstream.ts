import { type Command, listFlag, pathFlag, printError } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";
import { showProgress } from "./upstream/progress.ts";

export const command: Command = {
  help: `Usage: npm run upstream [-- --cloud NAME ... | --from [NAME=]FILE|URL ...] [--update] [--markdown | --json]

Compares the types in the API description with Microsoft's metadata (CSDL XML), and prints each difference with the clouds in
which it exists and its place in spec/: types, base types, open types, properties with their types, collections and
nullability, enum values and flags. Navigation properties, and whether a collection itself can be null, are not compared.
Differences in upstream.yaml are accepted, and do not count; an entry there that no longer applies does.

  --cloud NAME      read the metadata of a server in the API description, {url}/$metadata; can be repeated (all servers,
                    unless there is a --from)
  --from SOURCE     read a file or an https: URL, which may be compressed with gzip; can be repeated. NAME= before it names
                    the cloud; otherwise the name is that of the file, USSec for beta-USSec.csdl.gz, or the host
  --update          record what the metadata says in tests/fixtures/graph-metadata.json, unless a source cannot be read
  --spec FILE       the root file of the API description    (spec/openapi.yaml)
  --markdown        print Markdown, without the accepted differences
  --json            print JSON: { clouds, differences, accepted, outdated, unread }
  -h, --help        show this help

The exit code is 0 without differences, 1 with differences, and 2 if something cannot be read.`,
  options: {
    cloud: { type: "string", multiple: true },
    from: { type: "string", multiple: true },
    update: { type: "boolean", default: false },
    spec: { type: "string", default: project.spec },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
  async run(flags) {
    const options = {
      spec: pathFlag(flags, "spec"),
      clouds: listFlag(flags, "cloud"),
      from: listFlag(flags, "from"),
      accepted: project.acceptedDifferences,
      ...(flags.update && { update: project.recordedFacts }),
    };
    if (flags.markdown && flags.json) throw new UserError("--markdown and --json are mutually exclusive.");
    try {
      const { compareWithMetadata } = await import("./upstream/upstream.ts");
      const { exitCode, markdown, plainText } = await import("./upstream/report.ts");
      const report = await compareWithMetadata({ ...options, onSource: showProgress, onWarning: printWarning });
      if (flags.json) console.log(JSON.stringify(report, null, 2));
      else console.log(flags.markdown ? markdown(report) : plainText(report, process.stdout));
      for (const { name, location, reason } of report.unread)
        printError(new UserError(`Cannot read the metadata of ${name} from ${location}: ${reason}.`));
      process.exitCode = exitCode(report);
    } catch (error) {
      printError(error);
      process.exitCode = 2;
    }
  },
};

import type { Command, Flags } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import type { Wanted } from "./diff/choose-version.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";

export const command: Command = {
  help: `Usage: npm run release [-- --level LEVEL | --version VERSION] [--date YYYY-MM-DD] [--dry-run]

Prepares a release: raises the version in spec/, package.json and package-lock.json, writes a section in CHANGELOG.md, and
updates generated/ and released/. Writes nothing if the API description or a translation has a problem. The section lists the
changes in the API description and the commits of type feat, fix and perf that changed the package; one that you have written
for the version keeps its text. Does not commit or tag: it prints the git commands. See npm run diff.

  --level LEVEL      the number of the version to raise: patch, minor or major (1.0.0 after 0.x); also releases the package
                     when the API description did not change         (what the changes in the API description require)
  --version VERSION  the version itself instead, such as 1.0.0
  --date DATE        the date in CHANGELOG.md                        (today, in UTC)
  --dry-run          list the changes, and write nothing
  -h, --help         show this help`,
  options: {
    level: { type: "string" },
    date: { type: "string" },
    version: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
  async run(flags) {
    const date = parseDate(flags.date ?? new Date().toISOString().slice(0, 10));
    const { planRelease, writeRelease } = await import("./diff/release.ts");
    const { plainText } = await import("./diff/report.ts");
    const release = await planRelease(project.root, date, wantedOf(flags));
    if (!release)
      return console.log(
        "The API description did not change since the last release. `npm run release -- --level patch` releases the package.",
      );
    await assertTranslated();
    const { version, report, edited } = release;
    console.log(`${plainText(report, process.stdout)}\n`);
    const files = `${[...edited.keys()].join(", ")}, generated/ and released/`;
    if (flags["dry-run"]) return console.log(`Would release ${version} and write ${files}.`);
    await writeRelease(project.root, release);
    console.log(`Wrote ${files} for ${version}. Review CHANGELOG.md, then run:

  git add spec generated released package.json package-lock.json CHANGELOG.md
  git commit -m "chore: release ${version}"
  git tag v${version}
  git push --atomic origin HEAD v${version}`);
  },
};

function wantedOf({ level, version }: Flags): Wanted | undefined {
  if (level !== undefined && version !== undefined)
    throw new UserError("--level and --version are mutually exclusive.");
  if (typeof level === "string") return { flag: "level", value: level };
  return typeof version === "string" ? { flag: "version", value: version } : undefined;
}

async function assertTranslated(): Promise<void> {
  const [{ bundle }, { read }, { checkTranslations }] = await Promise.all([
    import("./pipeline/bundle.ts"),
    import("./pipeline/read.ts"),
    import("./docs/translation.ts"),
  ]);
  const document = await bundle(await read(project.spec, project.redoclyConfig));
  await checkTranslations(project.spec, document, printWarning);
}

function parseDate(date: unknown): string {
  const isDate =
    typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(date).toJSON()?.startsWith(date);
  if (!isDate) throw new UserError(`Invalid --date: expected YYYY-MM-DD, got ${JSON.stringify(date)}.`);
  return date;
}

import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";
import { printWarning } from "./support/warning.ts";

export const command: Command = {
  help: `Usage: npm run release [-- --date YYYY-MM-DD] [--version VERSION] [--dry-run]

Prepares a release of the changes in the API description: raises the version in spec/, package.json and package-lock.json,
lists the changes in CHANGELOG.md, and updates generated/ and released/. Writes nothing if the API description or one of its
translations has a problem.
A section for the version in CHANGELOG.md keeps its text. Does not commit or tag: it prints the git commands. See npm run diff.

  --date DATE        the date in CHANGELOG.md                     (today, in UTC)
  --version VERSION  a higher version than the changes require, such as 1.0.0
  --dry-run          list the changes, and write nothing
  -h, --help         show this help`,
  options: {
    date: { type: "string" },
    version: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
  async run(flags) {
    const date = parseDate(flags.date ?? new Date().toISOString().slice(0, 10));
    const { planRelease, writeRelease } = await import("./diff/release.ts");
    const { plainText } = await import("./diff/report.ts");
    const release = await planRelease(project.root, date, flags.version as string | undefined);
    if (!release) return console.log("Nothing changed since the last release.");
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

import type { Command } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run release [-- --date YYYY-MM-DD] [--version VERSION] [--dry-run]

Makes a release of what changed in the API description: raises the version in spec/, package.json and package-lock.json, tells the
changes in CHANGELOG.md, and writes generated/ and released/ anew, all or nothing. A section for the version that is in
CHANGELOG.md already stays as it is. Commits and tags nothing: it prints the git commands for that. See npm run diff.

  --date DATE        the date in CHANGELOG.md                     (today, in UTC)
  --version VERSION  a higher version than the changes require, such as 1.0.0
  --dry-run          show what changed, and write nothing
  -h, --help         this text`,
  options: {
    date: { type: "string" },
    version: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
  async run(flags) {
    const date = dateFlag(flags.date ?? new Date().toISOString().slice(0, 10));
    const { planRelease, writeRelease } = await import("./diff/release.ts");
    const { plainText } = await import("./diff/report.ts");
    const release = await planRelease(project.root, date, flags.version as string | undefined);
    if (!release) return console.log("Nothing changed since the last release, so there is nothing to release.");
    const { version, report, edited } = release;
    console.log(`${plainText(report, process.stdout)}\n`);
    const files = `${[...edited.keys()].join(", ")}, generated/ and released/`;
    if (flags["dry-run"]) return console.log(`The release would be ${version}, and would write ${files}.`);
    await writeRelease(project.root, release);
    console.log(`Wrote ${files} for ${version}. When you have read CHANGELOG.md:

  git add spec generated released package.json package-lock.json CHANGELOG.md
  git commit -m "chore: release ${version}"
  git tag v${version}
  git push --atomic origin HEAD v${version}`);
  },
};

function dateFlag(date: unknown): string {
  const isDate =
    typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(date).toJSON()?.startsWith(date);
  if (!isDate) throw new UserError(`--date takes a date such as 2026-01-31, and got ${JSON.stringify(date)}.`);
  return date;
}

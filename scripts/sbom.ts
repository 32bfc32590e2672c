import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { type Command, pathFlag } from "../src/cli/command.ts";
import { UserError } from "../src/cli/user-error.ts";
import { project } from "./support/project.ts";

export const command: Command = {
  help: `Usage: npm run sbom [-- --out FILE]

Lists all that package-lock.json brings, with versions, licences and checksums, as a software bill of materials (CycloneDX
1.5, JSON). What callers of the client get is marked \`required\`, the rest \`optional\`. Needs npm 10 or newer.

  --out FILE   where the list goes  (the standard output)
  -h, --help   this text`,
  options: { out: { type: "string" } },
  async run(flags) {
    const out = "out" in flags ? pathFlag(flags, "out") : undefined;
    const text = JSON.stringify(await bill(), null, 2);
    if (out === undefined) console.log(text);
    else
      await writeFile(out, `${text}\n`).catch((error: Error) => {
        throw new UserError(`--out takes a file that can be written, and ${error.message}.`);
      });
  },
};

interface Bill {
  metadata: { component: { name: string } };
}

/** The bill that npm makes of the lock file: of what is installed it would depend on the platform. */
async function bill(): Promise<Bill> {
  const list: Bill = JSON.parse(await npm(["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"]));
  // npm calls it by the name of the folder, whatever that is.
  list.metadata.component.name = JSON.parse(await readFile(join(project.root, "package.json"), "utf8")).name;
  return list;
}

/** What npm prints: the npm that runs this, if one does. */
async function npm(args: readonly string[]): Promise<string> {
  const { npm_execpath: path = "" } = process.env; // of another package manager, if that runs this
  const [file, before] = basename(path) === "npm-cli.js" ? [process.execPath, [path]] : ["npm", []];
  const options = { cwd: project.root, maxBuffer: 1e8, shell: file === "npm" && process.platform === "win32" };
  const { stdout } = await promisify(execFile)(file, [...before, ...args], options).catch((error: Error) => {
    throw new UserError(`npm cannot list the packages; it has to be npm 10 or newer.\n${error.message.trim()}`);
  });
  return stdout;
}

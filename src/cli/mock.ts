import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../openapi/document.ts";
import { type Command, pathFlag } from "./command.ts";
import { mockHelp, mockOptions, startFromFlags } from "./mock-flags.ts";
import { packageFolder } from "./package-folder.ts";
import { fileProblem, UserError } from "./user-error.ts";

/** `npx graph-profile mock`: the mock of `npm run mock`, of the package's API description or of one in a file. */
export const command: Command = {
  help: `Usage: npx graph-profile mock [flags]

Starts a mock of the service from the API description in this package. It accepts any bearer token. A create responds
with what was sent and what the service adds. An invalid request is refused, with a detail for each problem.

${mockHelp("  --spec FILE        another API description, bundled in one JSON file")}`,
  options: { ...mockOptions, spec: { type: "string" } },
  async run(flags) {
    await assertPrism();
    const file =
      flags.spec === undefined ? fileURLToPath(new URL("docs/openapi.json", packageFolder)) : pathFlag(flags, "spec");
    const { greeting } = await startFromFlags(flags, () => readDocument(file));
    console.log(greeting);
  },
};

/**
 * Checks that Prism, which is an optional peer, is installed beside the package.
 *
 * @throws `UserError` with the command that installs it. It installs this package too where npx has fetched it
 * elsewhere.
 */
async function assertPrism(): Promise<void> {
  const manifest = JSON.parse(await readFile(new URL("package.json", packageFolder), "utf8"));
  const prism = Object.entries<string>(manifest.peerDependencies).filter(([name]) => name.startsWith("@stoplight/"));
  const fromPackage = createRequire(import.meta.url);
  if (prism.every(([name]) => canResolve(fromPackage, name))) return;
  const fromProject = createRequire(join(process.cwd(), "package.json"));
  const isInProject = canResolve(fromProject, `${manifest.name}/package.json`);
  const missing = isInProject ? prism : [[manifest.name, manifest.version], ...prism];
  const exact = missing.map(([name, range]) => `${name}@${range.replace("^", "")}`);
  throw new UserError(`The mock needs Prism beside graph-profile:\n\n  npm install --save-dev ${exact.join(" ")}\n`);
}

function canResolve({ resolve }: NodeJS.Require, specifier: string): boolean {
  try {
    return resolve(specifier) !== "";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}

/** Reads an API description that is one JSON file, such as `docs/openapi.json` of the package. */
async function readDocument(file: string): Promise<OpenApiDocument> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UserError(`Cannot read the API description ${file}: ${fileProblem(error)}.`);
  });
  const hint = `Bundle it first: npx @redocly/cli bundle ${file} --output openapi.json`;
  const document = parse();
  if (!/^3\.[01]\.\d/.test(String(document?.openapi)))
    throw new UserError(`${file} is not an OpenAPI 3.0 or 3.1 description: its \`openapi\` is ${document?.openapi}.`);
  const [, otherFile] = /"\$ref":\s*"([^#"][^"]*)"/.exec(text) ?? [];
  if (otherFile) throw new UserError(`${file} refers to another file, ${otherFile}. ${hint}`);
  return document as OpenApiDocument;

  function parse(): Partial<OpenApiDocument> | null {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UserError(`${file} is not JSON: ${(error as Error).message}. ${hint}`);
    }
  }
}

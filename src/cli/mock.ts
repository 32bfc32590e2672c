import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../openapi/document.ts";
import { type Command, type Flags, pathFlag } from "./command.ts";
import { mockHelp, mockOptions, startFrom } from "./mock-flags.ts";
import { packageFolder } from "./package-folder.ts";
import { UserError } from "./user-error.ts";

/** `npx graph-profile mock`: the mock of `npm run mock`, by the API description of the package or by one in a file. */
export const command: Command = {
  help: `Usage: npx graph-profile mock [flags]

Answers as the service would, by the description in this package. Any bearer token will do. A create answers what was
sent, with what the service adds; a wrong request is refused, with the reasons.

${mockHelp("  --spec FILE        another description, in one file of JSON")}`,
  options: { ...mockOptions, spec: { type: "string" } },
  async run(flags) {
    await expectPrism();
    const { greeting } = await startFrom(flags, () => documentFor(flags));
    console.log(greeting);
  },
};

/**
 * Throws a `UserError` with the line that installs Prism where it is missing. That line has this package too where npx took
 * it from elsewhere, since Prism is looked for beside it.
 */
async function expectPrism(): Promise<void> {
  const { name, version, peerDependencies } = JSON.parse(
    await readFile(new URL("package.json", packageFolder), "utf8"),
  );
  const prism = Object.entries<string>(peerDependencies).filter(([peer]) => peer.startsWith("@stoplight/"));
  const beside = createRequire(import.meta.url);
  if (prism.every(([part]) => canResolve(beside, part))) return;
  const isOfProject = canResolve(createRequire(join(process.cwd(), "package.json")), `${name}/package.json`);
  const wanted = [...(isOfProject ? [] : [[name, version]]), ...prism];
  const exact = wanted.map(([part, range]) => `${part}@${range.replace("^", "")}`);
  throw new UserError(`The mock needs Prism, beside graph-profile:\n\n  npm install --save-dev ${exact.join(" ")}\n`);
}

function canResolve({ resolve }: NodeJS.Require, specifier: string): boolean {
  try {
    return resolve(specifier) !== "";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}

async function documentFor(flags: Flags): Promise<OpenApiDocument> {
  const file =
    flags.spec === undefined ? fileURLToPath(new URL("docs/openapi.json", packageFolder)) : pathFlag(flags, "spec");
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UserError(`Cannot read the description ${file}: ${error.message}.`);
  });
  return documentOf(text, file);
}

/** A description that is JSON and whole, as `./openapi.json` is. */
function documentOf(text: string, file: string): OpenApiDocument {
  const bundling = `Bundle it first: npx @redocly/cli bundle ${file} --output openapi.json`;
  const document = parse();
  if (!/^3\.[01]\.\d/.test(String(document?.openapi)))
    throw new UserError(`${file} is not an OpenAPI 3.0 or 3.1 description: its \`openapi\` is ${document?.openapi}.`);
  const [, elsewhere] = /"\$ref":\s*"([^#"][^"]*)"/.exec(text) ?? [];
  if (elsewhere) throw new UserError(`${file} refers to another file, ${elsewhere}. ${bundling}`);
  return document as OpenApiDocument;

  function parse(): Partial<OpenApiDocument> | null {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UserError(`${file} is not JSON: ${(error as Error).message}. ${bundling}`);
    }
  }
}

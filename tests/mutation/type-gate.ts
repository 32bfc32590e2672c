import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { client } from "../../scripts/pipeline/client.ts";
import { enums } from "../../scripts/pipeline/enums.ts";
import { examples } from "../../scripts/pipeline/examples.ts";
import { types } from "../../scripts/pipeline/types.ts";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";

const { config } = ts.readConfigFile(join(project.root, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project.root);
const tests = readdirSync(join(project.root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => join(project.root, "tests", name));
const unchanged = new Map<string, ts.SourceFile | undefined>();

/** What the compiler has against the type tests, with the code that the pipeline makes of an OpenAPI document under them. */
export function typeProblems(document: OpenApiDocument): string[] {
  const generated = new Map(
    Object.entries({
      "types.ts": types(document),
      "client.ts": client(document),
      "enums.ts": enums(document),
      "examples.ts": examples(document, true),
    }).map(([name, text]) => [join(project.generated, name), text]),
  );
  const program = ts.createProgram(tests, options, hostWith(generated));
  return [...tests, ...generated.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}

/** A host that has other texts for some files, and reads each of the rest once. */
function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.getSourceFile;
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!unchanged.has(name)) unchanged.set(name, readFromDisk(name, target, ...rest));
    return unchanged.get(name);
  };
  return host;
}

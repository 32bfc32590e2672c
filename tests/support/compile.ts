import { join } from "node:path";
import ts from "typescript";
import { project } from "../../scripts/support/project.ts";

/** What the compiler has to say against the TypeScript files of a folder, under this repository's own settings and `more`. */
export function compileErrors(folder: string, names: readonly string[], more: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile(join(project.root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project.root);
  const program = ts.createProgram(
    names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name)),
    { ...options, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], ...more },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

import { join } from "node:path";
import ts from "typescript";
import { project } from "../../scripts/support/project.ts";

/** Returns the compiler's errors in the TypeScript files of a folder, under this repository's settings and the given ones. */
export function compileErrors(folder: string, names: readonly string[], settings: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile(join(project.root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project.root);
  const program = ts.createProgram(
    names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name)),
    { ...options, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], ...settings },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

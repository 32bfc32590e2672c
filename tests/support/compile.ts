import { join } from "node:path";
import ts from "typescript";
import { project } from "../../scripts/support/project.ts";

/** Returns the compiler's errors in the TypeScript files of a folder, under this repository's settings and the given ones. */
export function compileErrors(folder: string, names: readonly string[], settings: ts.CompilerOptions = {}): string[] {
  const all = { ...compilerOptions(), ...settings };
  const paths = names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
  const program = ts.createProgram(paths, all, hostWithCache(all));
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

/** Returns this repository's compiler options, without the types of packages. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(project.root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project.root);
  return { ...options, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"] };
}

/** Returns a host that parses the files of packages, such as the DOM's types, once for all programs with the same options. */
function hostWithCache(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const prefix = JSON.stringify(options);
  host.getSourceFile = (path, ...rest) => {
    if (!path.includes("/node_modules/")) return getSourceFile(path, ...rest);
    const key = prefix + path;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(path, ...rest));
    return parsed.get(key);
  };
  return host;
}

const parsed = new Map<string, ts.SourceFile | undefined>();

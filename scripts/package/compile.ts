import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";
import { UserError } from "../../src/cli/user-error.ts";
import { project } from "../support/project.ts";

/** Modules to compile, as paths relative to this repository. */
export interface Modules {
  /** Those with declarations. */
  entries: readonly string[];
  /** Those that only run. */
  programs: readonly string[];
  /** Modules that are JavaScript already, and their declarations. */
  ready: ReadonlyMap<string, string>;
}

/**
 * Compiles modules and all that they import to `lib/`, and gives the files: JavaScript, the declarations that the entries
 * need, source maps of both, and in `src/` the sources that the maps lead to. Throws a `UserError` with what the compiler
 * has to say.
 */
export function compile({ entries, programs, ready }: Modules): Map<string, string> {
  const options = compilerOptions();
  const compiler = ts.createProgram([...entries, ...programs].map(absolute), options, ts.createCompilerHost(options));
  const emitted = new Map([...ready].map(([path, text]) => [path, withoutTsExtensions(text)]));
  const result = compiler.emit(undefined, (path, text) => emitted.set(pathOf(path), text));
  const diagnostics = [...ts.getPreEmitDiagnostics(compiler), ...result.diagnostics];
  if (diagnostics.length > 0) throw new UserError(ts.formatDiagnostics(diagnostics, formatHost).trim());

  const scripts = reachable([...entries, ...programs].map(toScript), emitted);
  const declarations = reachable(entries.map(toDeclaration), emitted, toDeclaration);
  const sources = compiler.getSourceFiles().map(({ fileName, text }) => [pathOf(fileName), text] as const);
  return new Map([
    ...[...scripts, ...declarations].flatMap((path) => withMap(path, emitted)),
    ...sources
      .filter(
        ([path]) => !path.endsWith(".d.ts") && (scripts.has(toScript(path)) || declarations.has(toDeclaration(path))),
      )
      .map(([path, text]) => [`src/${path}`, text] as const),
  ]);
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(project.root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project.root);
  return {
    ...options,
    target: ts.ScriptTarget.ES2022,
    noEmit: false,
    noEmitOnError: true,
    rootDir: project.root,
    outDir: project.root, // so that what the compiler writes has the path of its source
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    rewriteRelativeImportExtensions: true,
  };
}

/** The files that some lead to by their imports, these included. */
function reachable(
  roots: readonly string[],
  files: ReadonlyMap<string, string>,
  form = (path: string): string => path,
): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    const text = files.get(path);
    if (text === undefined) throw new Error(`The compiler has not written ${path}.`);
    found.add(path);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
      if (fileName.startsWith(".")) visit(form(posix.join(posix.dirname(path), fileName)));
  };
  roots.forEach(visit);
  return found;
}

/** A file in `lib/`, and its source map if it has one, which leads to `src/`. */
function withMap(path: string, files: ReadonlyMap<string, string>): [path: string, text: string][] {
  const text = withoutTsExtensions(files.get(path) ?? "");
  const map = files.get(`${path}.map`);
  if (map === undefined) return [[`lib/${path}`, text]];
  const content = JSON.parse(map) as { sources: string[] };
  const toSources = posix.relative(posix.join("lib", posix.dirname(path)), posix.join("src", posix.dirname(path)));
  const sources = content.sources.map((source) => posix.join(toSources, source));
  return [
    [`lib/${path}`, text],
    [`lib/${path}.map`, JSON.stringify({ ...content, sources })],
  ];
}

/** Declarations keep `.ts` in what they import; the files there are `.js`. */
const withoutTsExtensions = (text: string): string =>
  text.replaceAll(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)\.ts(")/g, "$1$2.js$3");

const absolute = (path: string): string => join(project.root, path);
const pathOf = (file: string): string => relative(project.root, file).split(sep).join("/");
const toScript = (path: string): string => path.replace(/\.ts$/, ".js");
const toDeclaration = (path: string): string => path.replace(/(\.d)?\.[tj]s$/, ".d.ts");

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => dirname(project.root),
  getNewLine: () => "\n",
};

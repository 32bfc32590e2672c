import { join } from "node:path";
import ts from "typescript";
import { compilerOptions } from "./compile.ts";

/** Returns what an editor offers at the `|` in a program in `folder`, a file that need not exist. */
export function completionsAt(folder: string, program: string): string[] {
  const path = join(folder, "completions.ts");
  const position = program.indexOf("|");
  const text = program.replace("|", "");
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: compilerOptions,
    getScriptFileNames: () => [path],
    getScriptVersion: (name) => (name === path ? text : "1"),
    getScriptSnapshot: (name) => {
      const content = name === path ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  };
  const completions = ts.createLanguageService(host, parsed).getCompletionsAtPosition(path, position, {});
  return completions?.entries.map(({ name }) => name) ?? [];
}

const parsed = ts.createDocumentRegistry();

import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as bundleWithEsbuild } from "esbuild";
import { build as bundleWithVite, createLogger } from "vite";

/** Bundles a module for browsers. Throws if there is a warning. */
export type Bundler = (folder: string, entry: string) => Promise<string>;

export const esbuild: Bundler = async (folder, entry) => {
  const { outputFiles, warnings } = await bundleWithEsbuild({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles.map(({ text }) => text).join("\n");
};

export const vite: Bundler = async (folder, entry) => {
  const warnings: string[] = [];
  const customLogger = createLogger("warn");
  customLogger.warn = (message) => warnings.push(message);
  const result = await bundleWithVite({
    root: folder,
    configFile: false,
    logLevel: "warn",
    customLogger,
    build: { target: "es2022", modulePreload: false, write: false, rollupOptions: { input: join(folder, entry) } },
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  if (!("output" in result)) throw new Error("Vite returned no bundle.");
  return result.output.map((output) => (output.type === "chunk" ? output.code : "")).join("\n");
};

export const gzippedBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

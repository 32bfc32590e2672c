import { basename, dirname, join, posix, resolve } from "node:path";
import type { BaseResolver, Config, Document, Oas3_1Definition, Source as SourceFile } from "@redocly/openapi-core";
import { UserError } from "../errors.ts";
import { redocly } from "./redocly.ts";

const { detectSpec, getTypes, loadConfig, normalizeTypes, resolveDocument } = redocly;

/** A description as it was read: its root file, the resolver that reads the files behind it, and the rules for it. */
export interface Source {
  document: Document<Oas3_1Definition>;
  resolver: BaseResolver;
  config: Config;
  /** The name of the root file with its folder, the same on every machine. */
  label: string;
  /** The paths of all files that were read, the configuration and its plugins included. */
  files: string[];
  /** Whether the lint rules hold every example against its schema. */
  examplesAreProven: boolean;
}

/**
 * Reads the root file of an OpenAPI 3.0 or 3.1 description. `redoclyConfig` is a Redocly configuration: the rules of
 * its entry under `apis` whose root is `spec` apply, else its general ones.
 */
export async function read(spec: string, redoclyConfig: string): Promise<Source> {
  const path = resolve(spec);
  const { config, files } = await rulesFor(path, resolve(redoclyConfig));
  const resolver = newResolver(config);
  const document = await resolver.resolveDocument<Oas3_1Definition>(null, path, true).catch((error: Error) => error);
  if (document instanceof Error) throw unreadable(spec, document);
  expectOpenApi3(document, spec);
  const version = detectSpec(document.parsed);
  const rootType = normalizeTypes(getTypes(version), config).Root;
  if (rootType) await resolveDocument({ rootDocument: document, rootType, externalRefResolver: resolver });
  return {
    document,
    resolver,
    config,
    files: [...resolver.getFiles(), ...files],
    label: posix.join(basename(dirname(path)), basename(path)),
    examplesAreProven: config.getRuleSettings("no-invalid-media-type-examples", version).severity === "error",
  };
}

/** A resolver that reads files, and nothing on the network. */
export function newResolver({ resolve }: Config): BaseResolver {
  return new FileResolver({ ...resolve, http: { ...resolve.http, customFetch: refuseToFetch } });
}

/** Parses a file anew only when its text has changed, for those who read a description again and again. */
class FileResolver extends redocly.BaseResolver {
  static readonly #parsed = new Map<string, Document>();

  override parseDocument(source: SourceFile, isRoot?: boolean): Document {
    const known = FileResolver.#parsed.get(source.absoluteRef);
    if (known?.source.body === source.body) return known;
    const document = super.parseDocument(source, isRoot);
    FileResolver.#parsed.set(source.absoluteRef, document);
    return document;
  }
}

/** The rules for a description, and the files that they come from. */
async function rulesFor(spec: string, redoclyConfig: string): Promise<{ config: Config; files: string[] }> {
  const resolver = new redocly.BaseResolver();
  const all = await loadConfig({ configPath: redoclyConfig, externalRefResolver: resolver }).catch((error: Error) => {
    throw new UserError(`Cannot read the Redocly configuration ${redoclyConfig}: ${error.message}`);
  });
  const apis = Object.entries(all.resolvedConfig.apis ?? {});
  const api = apis.find(([, { root }]) => resolve(dirname(redoclyConfig), root) === spec);
  const ignoreFile = join(dirname(redoclyConfig), ".redocly.lint-ignore.yaml");
  const plugins = all.plugins.flatMap(({ absolutePath }) => absolutePath ?? []);
  return { config: all.forAlias(api?.[0]), files: [...resolver.getFiles(), ignoreFile, ...plugins] };
}

function unreadable(spec: string, error: Error): UserError {
  if (!(error instanceof redocly.YamlParseError))
    return new UserError(`Cannot read the description ${spec}: ${error.message}.`);
  const [reason = ""] = error.message.split(' in "');
  return new UserError(`${spec}:${error.line}:${error.col} is not valid YAML: ${reason}.`);
}

function expectOpenApi3({ parsed }: Document<Oas3_1Definition>, spec: string): void {
  const version: unknown = parsed?.openapi;
  if (typeof version === "string" && /^3\.[01]\.\d/.test(version)) return;
  throw new UserError(
    `${spec} is not an OpenAPI 3.0 or 3.1 description: its \`openapi\` is ${JSON.stringify(version) ?? "missing"}.`,
  );
}

async function refuseToFetch(url: unknown): Promise<never> {
  throw new Error(`${String(url)} is on the network, and nothing is fetched; keep a copy beside the description`);
}

import { basename, dirname, join, posix, resolve } from "node:path";
import type { Config, Document, Oas3_1Definition } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import { expectRefsToEnd } from "./limits.ts";
import { namingTheFile } from "./problems.ts";
import { redocly } from "./redocly.ts";
import { newResolver, type Resolver } from "./resolver.ts";
import { withOwnRules } from "./rules.ts";

type NormalizedNodeType = Parameters<typeof resolveDocument>[0]["rootType"];

const { detectSpec, getTypes, loadConfig, normalizeTypes, resolveDocument } = redocly;

/** A description as it was read: its root file, the resolver that reads the files behind it, and the rules for it. */
export interface Source {
  document: Document<Oas3_1Definition>;
  resolver: Resolver;
  config: Config;
  /** The name of the root file with its folder, the same on every machine. */
  label: string;
  /** The paths of all files that were read, the configuration and its plugins included. */
  files: string[];
  /** Whether the lint rules hold every example against its schema. */
  examplesAreProven: boolean;
}

export interface ReadOptions {
  /** Whether references may lead to http: and https:. Else nothing is fetched. */
  allowRemote?: boolean;
}

/**
 * Reads the root file of an OpenAPI 3.0 or 3.1 description. `redoclyConfig` is a Redocly configuration: the rules of
 * its entry under `apis` whose root is `spec` apply, else its general ones.
 */
export async function read(
  spec: string,
  redoclyConfig: string,
  { allowRemote = false }: ReadOptions = {},
): Promise<Source> {
  const path = resolve(spec);
  const { config, files } = await rulesFor(path, resolve(redoclyConfig));
  const resolver = newResolver(config, allowRemote);
  const document = await resolver.resolveDocument<Oas3_1Definition>(null, path, true).catch((error: Error) => error);
  if (document instanceof Error) throw unreadable(spec, document);
  expectOpenApi3(document, spec);
  const version = detectSpec(document.parsed);
  const rootType = normalizeTypes(getTypes(version), config).Root;
  if (rootType) await readReferences(document, rootType, resolver);
  return {
    document,
    resolver,
    config,
    files: [...resolver.getFiles(), ...files],
    label: posix.join(basename(dirname(path)), basename(path)),
    examplesAreProven: config.getRuleSettings("no-invalid-media-type-examples", version).severity === "error",
  };
}

/** Reads the files behind a description. Those that cannot be read are left to lint, which says who refers to them. */
async function readReferences(document: Document, rootType: NormalizedNodeType, resolver: Resolver): Promise<void> {
  const reading = resolveDocument({ rootDocument: document, rootType, externalRefResolver: resolver });
  const [outcome] = await Promise.allSettled([reading]);
  const files = await Promise.allSettled(resolver.cache.values());
  for (const file of files) if (file.status === "rejected" && file.reason instanceof UserError) throw file.reason;
  if (outcome.status === "fulfilled") return;
  const read = files.flatMap((file) => (file.status === "fulfilled" && "parsed" in file.value ? [file.value] : []));
  expectRefsToEnd(read, (base, ref) => resolver.resolveExternalRef(base, ref));
  await namingTheFile(document, "read", () => reading);
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
  return { config: withOwnRules(all.forAlias(api?.[0])), files: [...resolver.getFiles(), ignoreFile, ...plugins] };
}

function unreadable(spec: string, error: Error): UserError {
  if (error instanceof UserError) return error;
  if (!(error instanceof redocly.YamlParseError))
    return new UserError(`Cannot read the description ${spec}: ${error.message}.`);
  const [reason = ""] = error.message.split(' in "');
  return new UserError(`${spec}:${error.line}:${error.col} is not valid YAML: ${reason}.`);
}

function expectOpenApi3({ parsed }: Document<Oas3_1Definition>, spec: string): void {
  const version: unknown = parsed?.openapi;
  if (typeof version === "string" && /^3\.[01]\.\d+(-[\w.]+)?$/.test(version)) return;
  throw new UserError(
    `${spec} is not an OpenAPI 3.0 or 3.1 description: its \`openapi\` is ${JSON.stringify(version) ?? "missing"}.`,
  );
}

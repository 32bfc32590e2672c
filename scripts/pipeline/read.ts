import { basename, dirname, join, posix, relative, resolve } from "node:path";
import type { Config, Document, Oas3_1Definition } from "@redocly/openapi-core";
import { fileProblem, UserError } from "../../src/cli/user-error.ts";
import { assertFiniteRefs } from "./limits.ts";
import { namingFile } from "./problems.ts";
import { redocly } from "./redocly.ts";
import { Resolver } from "./resolver.ts";
import { withPipelineRules } from "./rules.ts";
import { visible } from "./text.ts";
import { rememberValidExamples } from "./valid-examples.ts";

type NormalizedNodeType = Parameters<typeof resolveDocument>[0]["rootType"];

const { detectSpec, getTypes, loadConfig, normalizeTypes, resolveDocument } = redocly;

/** An API description as read from its files. */
export interface Source {
  /** The root file. */
  document: Document<Oas3_1Definition>;
  /** Reads the files that the root file refers to. */
  resolver: Resolver;
  /** The lint rules that apply. */
  config: Config;
  /** The name of the root file with its folder, the same on every machine. */
  label: string;
  /** The paths of all files that were read, including the Redocly configuration and its plugins. */
  files: string[];
  /** Whether the lint rules validate every example against its schema. */
  examplesAreValidated: boolean;
}

export interface ReadOptions {
  /**
   * Whether `$ref` may refer to http: and https: URLs.
   * @default false
   */
  allowRemote?: boolean;
  /** The examples that were valid in earlier calls, which lint ignores while nothing about them changes; lint adds to it. */
  validExamples?: Set<string>;
}

/**
 * Reads an OpenAPI 3.0 or 3.1 description and the files that it refers to.
 *
 * @param redoclyConfig - path of a Redocly configuration; the rules of its entry under `apis` whose root is `spec`
 * apply, otherwise its general rules
 * @throws `UserError` if a file cannot be read or exceeds a limit
 */
export async function read(
  spec: string,
  redoclyConfig: string,
  { allowRemote = false, validExamples }: ReadOptions = {},
): Promise<Source> {
  const path = resolve(spec);
  const { config, files } = await loadRules(path, resolve(redoclyConfig));
  if (validExamples) rememberValidExamples(config, validExamples);
  const resolver = new Resolver(config.resolve, allowRemote);
  const document = await resolver.resolveDocument<Oas3_1Definition>(null, path, true).catch((error: Error) => {
    throw toUserError(error, relative(process.cwd(), path) || spec);
  });
  assertOpenApi3(document, spec);
  const version = detectSpec(document.parsed);
  const rootType = normalizeTypes(getTypes(version), config).Root;
  if (rootType) await readReferences(document, rootType, resolver);
  return {
    document,
    resolver,
    config,
    files: [...resolver.getFiles(), ...files],
    label: posix.join(basename(dirname(path)), basename(path)),
    examplesAreValidated: config.getRuleSettings("no-invalid-media-type-examples", version).severity === "error",
  };
}

/** Reads the files that a description refers to. Unreadable files are left to lint, which reports who refers to them. */
async function readReferences(document: Document, rootType: NormalizedNodeType, resolver: Resolver): Promise<void> {
  const reading = resolveDocument({ rootDocument: document, rootType, externalRefResolver: resolver });
  const [outcome] = await Promise.allSettled([reading]);
  const files = await Promise.allSettled(resolver.cache.values());
  for (const file of files) if (file.status === "rejected" && file.reason instanceof UserError) throw file.reason;
  if (outcome.status === "fulfilled") return;
  const documents = files.flatMap((file) => (file.status === "fulfilled" ? [file.value as Document] : []));
  assertFiniteRefs(documents, (base, ref) => resolver.resolveExternalRef(base, ref));
  await namingFile(document, "read", () => reading);
}

/** Returns the lint rules for a description, and the files that define them. */
async function loadRules(spec: string, redoclyConfig: string): Promise<{ config: Config; files: string[] }> {
  const resolver = new redocly.BaseResolver();
  const all = await loadConfig({ configPath: redoclyConfig, externalRefResolver: resolver }).catch(
    (error: Error & { originalError?: Error }) => {
      const reason = fileProblem(error.originalError ?? error);
      throw new UserError(
        `Cannot read the Redocly configuration ${relative(process.cwd(), redoclyConfig)}: ${reason}.`,
      );
    },
  );
  const apis = Object.entries(all.resolvedConfig.apis ?? {});
  const api = apis.find(([, { root }]) => resolve(dirname(redoclyConfig), root) === spec);
  const ignoreFile = join(dirname(redoclyConfig), ".redocly.lint-ignore.yaml");
  const plugins = all.plugins.flatMap(({ absolutePath }) => absolutePath ?? []);
  return { config: withPipelineRules(all.forAlias(api?.[0])), files: [...resolver.getFiles(), ignoreFile, ...plugins] };
}

function toUserError(error: Error, spec: string): UserError {
  if (error instanceof UserError) return error;
  if (!(error instanceof redocly.YamlParseError))
    return new UserError(`Cannot read the API description ${spec}: ${fileProblem(error)}.`);
  const [reason = ""] = error.message.split(' in "');
  return new UserError(`${spec}:${error.line}:${error.col} is not valid YAML: ${reason}.`);
}

function assertOpenApi3({ parsed }: Document<Oas3_1Definition>, spec: string): void {
  const version: unknown = parsed?.openapi;
  if (typeof version === "string" && /^3\.[01]\.\d+(-[\w.]+)?$/.test(version)) return;
  throw new UserError(
    `${spec} is not an OpenAPI 3.0 or 3.1 description: its \`openapi\` is ${visible(JSON.stringify(version) ?? "missing")}.`,
  );
}

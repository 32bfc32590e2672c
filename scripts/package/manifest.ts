import { UserError } from "../../src/cli/user-error.ts";

/** What this repository's `package.json` says that goes into the package's. */
export interface RootManifest {
  version: string;
  description: string;
  license: string;
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
}

/** The entries of the package: the specifier after its name, and the module behind it, relative to this repository. */
export const entries: Readonly<Record<string, string>> = {
  ".": "generated/client.ts",
  "./examples": "generated/examples.ts",
  "./validators": "generated/validators.ts",
  "./msw": "scripts/package/entries/msw.ts",
};

/** The program behind the command `graph-profile`. */
export const program = "src/cli/graph-profile.ts";

const peers = ["@stoplight/prism-core", "@stoplight/prism-http", "msw"];

/**
 * The text of the package's `package.json`. It is not the repository's own, which is private and has what builds and tests
 * the package. So nothing can be published but what `npm run build` has made.
 */
export function manifest({ version, description, license, dependencies, devDependencies }: RootManifest): string {
  const modules = Object.entries(entries).map(([name, module]) => {
    return [name, { types: compiled(module, ".d.ts"), default: compiled(module, ".js") }] as const;
  });
  const content = {
    name: "graph-profile",
    version,
    description,
    license,
    keywords: ["microsoft-graph", "profile", "openapi", "client", "mock", "msw"],
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.13.0" }, // styleText's `stream`
    exports: {
      ...Object.fromEntries(modules),
      "./openapi.yaml": "./docs/openapi.yaml",
      "./openapi.json": "./docs/openapi.json",
      "./package.json": "./package.json",
    },
    bin: { "graph-profile": compiled(program, ".js").slice(2) },
    dependencies,
    peerDependencies: Object.fromEntries(peers.map((name) => [name, `^${versionOf(name, devDependencies)}`])),
    peerDependenciesMeta: Object.fromEntries(peers.map((name) => [name, { optional: true }])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const compiled = (module: string, extension: string): string => `./lib/${module.replace(/\.ts$/, extension)}`;

function versionOf(name: string, versions: RootManifest["devDependencies"]): string {
  const version = versions[name];
  if (!version) throw new UserError(`package.json has no ${name} among its devDependencies, and the package needs it.`);
  return version;
}

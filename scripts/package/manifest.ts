import { UserError } from "../../src/cli/user-error.ts";

/** The properties of this repository's `package.json` that the package takes over. */
export interface RootManifest {
  version: string;
  description: string;
  license: string;
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
}

/** The entries of the package and the modules behind them, without `.ts`. */
const entries = {
  ".": "generated/client",
  "./examples": "generated/examples",
  "./validators": "generated/validators",
  "./msw": "scripts/package/entries/msw",
};

const optionalPeers = ["@stoplight/prism-core", "@stoplight/prism-http", "msw"];

/**
 * Returns the text of the package's `package.json`. The repository's own is private and lists the tools, so that nothing
 * can be published but the result of `npm run build`.
 *
 * @throws `UserError` if an optional peer is not among the development dependencies
 */
export function manifest({ version, description, license, dependencies, devDependencies }: RootManifest): string {
  const modules = Object.entries(entries).map(([name, module]) => {
    return [name, { types: `./lib/${module}.d.ts`, default: `./lib/${module}.js` }] as const;
  });
  const content = {
    name: "graph-profile",
    version,
    description,
    license,
    keywords: ["microsoft-graph", "profile", "openapi", "client", "mock", "msw"],
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.13.0" }, // for the option `stream` of styleText
    files: ["lib", "src", "docs", "CHANGELOG.md"],
    exports: {
      ...Object.fromEntries(modules),
      "./openapi.yaml": "./docs/openapi.yaml",
      "./openapi.json": "./docs/openapi.json",
      "./package.json": "./package.json",
    },
    bin: { "graph-profile": "lib/src/cli/graph-profile.js" },
    dependencies,
    peerDependencies: Object.fromEntries(optionalPeers.map((name) => [name, `^${versionOf(name, devDependencies)}`])),
    peerDependenciesMeta: Object.fromEntries(optionalPeers.map((name) => [name, { optional: true }])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function versionOf(name: string, versions: RootManifest["devDependencies"]): string {
  const version = versions[name];
  if (!version)
    throw new UserError(`package.json must list ${name} in devDependencies: the package needs its version.`);
  return version;
}

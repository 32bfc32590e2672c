import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { project } from "../../scripts/support/project.ts";
import { install } from "../support/install.ts";

/** A client to compare with: a module that exports `make`, which returns a function that makes one call with the given `fetch`. */
export interface Peer {
  name: string;
  source: string;
}

const body = '{ displayName: "Contoso Re-branding Project", categories: ["Branding"] }';

/** The same call with each client: creates a project, with a token. */
export const peers: readonly Peer[] = [
  {
    name: "bare fetch + JSON",
    source: `export const make = (fetch) => async () => {
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(${body}) };
  return (await fetch("https://graph.microsoft.com/beta/me/profile/projects", init)).json();
};`,
  },
  {
    name: "openapi-fetch alone",
    source: `import createClient from "openapi-fetch";
export const make = (fetch) => {
  const client = createClient({ baseUrl: "https://graph.microsoft.com/beta", headers: { Authorization: "Bearer token" }, fetch });
  return () => client.POST("/me/profile/projects", { body: ${body} });
};`,
  },
  {
    name: "graph-profile",
    source: `import { createClient } from ${JSON.stringify(join(project.generated, "client.ts"))};
export const make = (fetch) => {
  const client = createClient({ accessToken: "token", fetch });
  return () => client.createMyProject({ body: ${body} });
};`,
  },
  {
    name: "redocly generate-client",
    source: `import { configure, createMyProject } from "./redocly.ts";
export const make = (fetch) => {
  configure({ fetch, auth: { bearer: "token" } });
  return () => createMyProject({ body: ${body} });
};`,
  },
  {
    name: "hey-api",
    source: `import { client } from "./hey/client.gen.ts";
import { createMyProject } from "./hey/sdk.gen.ts";
export const make = (fetch) => {
  client.setConfig({ fetch, auth: () => "token" });
  return () => createMyProject({ body: ${body} });
};`,
  },
  {
    name: "microsoft-graph-client",
    source: `import { Client } from "@microsoft/microsoft-graph-client";
export const make = (fetch) => {
  globalThis.fetch = fetch;
  const client = Client.init({ defaultVersion: "beta", authProvider: (done) => done(null, "token") });
  return () => client.api("/me/profile/projects").post(${body});
};`,
  },
];

/** Installs the peers, generates the clients that are generated, and returns their folder. */
export function preparePeers(): string {
  const folder = installPeers();
  const document = join(project.generated, "openapi.yaml");
  run(folder, [heyApi(folder), "-i", document, "-o", "hey"]);
  const redocly = join(project.root, "node_modules/@redocly/cli/bin/cli.js");
  run(folder, [redocly, "generate-client", document, "--output", "redocly.ts"]);
  return folder;
}

/** Installs the peers and returns their folder. */
export function installPeers(): string {
  return install("bench", { "@hey-api/openapi-ts": "0.99.0", typescript: "5.9.3" });
}

/** Returns the path of hey-api's command in the folder of the peers. */
export function heyApi(folder: string): string {
  return join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
}

function run(folder: string, args: readonly string[]): void {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
}

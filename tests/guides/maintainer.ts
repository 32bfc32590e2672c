import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { addProperty, commit, edit, repositoryWithCommands } from "../diff/files.ts";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";
import { runCommands, startServer } from "./shell.ts";
import type { Run } from "./snippets.ts";

const webAccount = "spec/components/schemas/webAccount.yaml";

/** A copy of this repository that becomes that of another API. */
const copy = await copyOfProject();

/** How the snippets for maintainers are run. */
export const maintainerRuns: Readonly<Record<string, Run>> = {
  "docs/another-api.md > Use this repository for another API": ({ code }) => writeFile(join(copy, "pets.yaml"), code),
  "docs/another-api.md > Beside the API description of this repository": async ({ code }) => {
    const [, before = "", mock = ""] = code.match(/^(.*\n)(npm run mock .*)$/s) ?? [];
    await runCommands(before, copy);
    expect(await readFile(join(copy, "pets/client.ts"), "utf8")).toContain('createPet: Call<operations["createPet"]>');
    await expectPet(await startServer(mock, copy));
  },
  "docs/another-api.md > In its place": ({ code }) => runCommands(code, copy),
  "docs/another-api.md > In its place (2)": async ({ code }) => {
    const file = join(copy, "redocly.yaml");
    const [general = ""] = (await readFile(file, "utf8")).split(/^(?=apis:)/m);
    await writeFile(file, `${general}${code}\n`);
  },
  "docs/another-api.md > In its place (3)": async ({ code }) => {
    await runCommands(code, copy);
    expect(await readFile(join(copy, "dist/package/lib/generated/client.d.ts"), "utf8")).toContain("createPet: Call");
  },
  "docs/change.md > Change it": async ({ code }) => {
    const { folder, spec, config } = await copyOfSpec();
    const paths = ["--spec", spec, "--config", config, "--out", join(folder, "generated")];
    const { printed } = start(["dev", "--port", "0", "--docs-port", "0", ...paths]);
    await printed(/^Waiting/m);
    const [patch = "", minor = ""] = code.split("\n").map(withAnyTime);
    await edit(folder, "spec/examples/webAccountCreated.reference.yaml", "statusMessage: null", "statusMessage: hello");
    await printed(new RegExp(patch, "m"));
    await addProperty(folder);
    await printed(new RegExp(minor, "m"));
  },
  "docs/change.md > Translations": session(async (root) => {
    const [old, now] = [
      "The unique identifier of the entity, assigned by the service.",
      "The identifier of the entity.",
    ];
    await edit(root, "spec/components/schemas/entity.yaml", old, now);
    await addProperty(root);
    await edit(root, webAccount, "      nickname:", "      alias:\n        description: New.\n      nickname:");
  }),
  "docs/change.md > Release it": session(async (root) => {
    await addProperty(root);
    await edit(root, "spec/components/schemas/physicalAddressType.yaml", "other]", "other, hotel]");
  }),
  "docs/change.md > Release it (2)": session(async (root) => {
    await edit(root, "src/mock/server.ts", "\n", "\n\n");
    commit(root, "fix(mock): accept an empty body");
  }),
};

/** Runs the command of a session in a copy of this repository, and compares its output with the one in the guide. */
function session(prepare: (root: string) => Promise<void>): Run {
  return async ({ code }) => {
    const [, command = "", shown = ""] = code.match(/^\$ (.*?)\n(.*)$/s) ?? [];
    const root = await repositoryWithCommands();
    await prepare(root);
    const printed = (await runCommands(command, root)).replace(/^\n(> .*\n)+\n/, "").trim();
    const [expected = "", rest] = shown.split(" …"); // which shortens the last line
    const compared = rest === undefined ? printed : printed.slice(0, expected.length);
    expect(withoutPlaces(compared)).toBe(withoutPlaces(expected));
  };
}

/** Lines and columns change with each edit of a file, and are not what a guide is about. */
const withoutPlaces = (text: string): string => text.replaceAll(/:\d+:\d+/g, ":1:1");

/** Returns a pattern of a line in which the time of day and the duration may differ. */
const withAnyTime = (line: string): string =>
  line
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/^[\d:]+/, String.raw`^[\d:]+`)
    .replace(/ +\d+ ms/, String.raw` +\d+ ms`);

async function expectPet(url: string): Promise<void> {
  const headers = { Authorization: "Bearer any", "Content-Type": "application/json" };
  const post = (body: object) => fetch(`${url}/pets`, { method: "POST", headers, body: JSON.stringify(body) });
  expect(await (await post({ name: "Rex" })).json()).toEqual({ id: expect.any(String), name: "Rex" });
  expect((await post({ name: 1 })).status).toBe(422);
}

async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-guides-"));
  afterAll(() => rm(folder, { recursive: true, maxRetries: 3 }));
  const left = ["node_modules", "dist", ".git"];
  await cp(project.root, folder, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  await symlink(join(project.root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

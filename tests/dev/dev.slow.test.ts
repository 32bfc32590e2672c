import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";

const example = "examples/webAccountCreated.reference.yaml";
const schema = "components/schemas/webAccount.yaml";
const polling = { timeout: 10_000, interval: 50 };

test("a save updates files, mock and docs, and prints a line with the version that it requires", async () => {
  const { printed, docs, edit, statusMessage, generated } = await startDev();
  await edit(example, "statusMessage: null", "statusMessage: hello");
  await printed(/^\S+ {2}patch +\d+ ms {2}\d files? {2}examples\/webAccountCreated\.reference\.yaml: .*example.*$/m);
  expect(await statusMessage()).toBe("hello");
  expect(await generated("examples.ts")).toContain('statusMessage: "hello"');
  await edit(
    schema,
    "      userId:\n",
    "      nickname:\n        type: string\n        description: New.\n      userId:\n",
  );
  await printed(/^\S+ {2}minor .*webAccount\.yaml: .*nickname` was added/m);
  expect(await generated("types.ts")).toContain("nickname?: string");
  await edit(schema, "      nickname:\n        type: string\n", "      nickname:\n        type: integer\n");
  await printed(/^\S+ {2}major .*webAccount\.yaml: /m);
  const docsText = async (name: string) => (await fetch(`${docs}${name}`)).text();
  await expect.poll(() => docsText("openapi.json"), polling).toMatch(/"nickname": \{\s+"type": "integer"/);
  expect(await docsText("")).toMatch(/"nickname":\{"type":"integer"/);
});

test("a problem is printed with its place and an excerpt, and the last valid description stays in use", async () => {
  const { printed, printedError, edit, statusMessage, generated } = await startDev();
  await edit(example, "statusMessage: null", "statusMessage: 1");
  const [text] = await printedError(/the last valid one stays in use\.\n[\s\S]*\|\s+\^+\n/);
  expect(text).toMatch(/webAccountCreated\.reference\.yaml:\d+:\d+ /);
  expect(await statusMessage()).toBeNull();
  expect(await generated("examples.ts")).not.toContain("statusMessage: 1");
  await edit(example, "statusMessage: 1", "statusMessage: fixed");
  await printed(/patch /);
  expect(await statusMessage()).toBe("fixed");
});

test("renamed files, bursts of saves and a missing file are handled", async () => {
  const { printed, printedError, path, statusMessage, generated, out } = await startDev();
  const text = await readFile(path(example), "utf8");
  const withStatus = (status: string) => text.replace("statusMessage: null", `statusMessage: ${status}`);
  await writeFile(path(`${example}~`), withStatus("renamed"));
  await rename(path(`${example}~`), path(example));
  await printed(/patch .* {2}examples\/webAccountCreated\.reference\.yaml: /);
  expect(await statusMessage()).toBe("renamed");
  for (let save = 1; save <= 30; save++) await writeFile(path(example), withStatus(`save-${save}`));
  await expect.poll(statusMessage, polling).toBe("save-30");
  await rm(path(example));
  await printedError(/webAccountCreated\.yaml:\d+:\d+ .*Can't resolve \$ref/);
  expect(await statusMessage()).toBe("save-30");
  await writeFile(path(example), withStatus("again"));
  await expect.poll(statusMessage, polling).toBe("again");
  expect(await generated("examples.ts")).toContain('statusMessage: "again"');
  expect((await readdir(out)).filter((name) => name.startsWith("."))).toEqual([]);
});

async function startDev() {
  const { folder, spec, config } = await copyOfSpec();
  const out = join(folder, "generated");
  const paths = ["--spec", spec, "--config", config, "--out", out];
  const command = start(["dev", "--port", "0", "--docs-port", "0", ...paths]);
  const [, mock = ""] = await command.printed(/Mock of .* at (\S+)\n/);
  const [, docs = ""] = await command.printed(/Reference docs at (\S+)\n\nWaiting/);
  const path = (name: string) => join(folder, "spec", name);
  const edit = async (name: string, from: string, to: string) => {
    const text = await readFile(path(name), "utf8");
    expect(text).toContain(from);
    await writeFile(path(name), text.replace(from, to));
  };
  const statusMessage = async () => {
    const headers = { Authorization: "Bearer any", "Content-Type": "application/json", Prefer: "example=reference" };
    const response = await fetch(`${mock}/me/profile/webAccounts`, { method: "POST", headers, body: "{}" });
    return ((await response.json()) as Record<string, unknown>).statusMessage;
  };
  const generated = (name: string) => readFile(join(out, name), "utf8");
  return { ...command, docs, path, edit, statusMessage, generated, out };
}

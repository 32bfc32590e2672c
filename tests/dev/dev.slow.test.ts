import { once } from "node:events";
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
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

test("an outdated translation is printed with its place; files and mock are updated, the docs are not", async () => {
  const { printedError, docs, edit, generated } = await startDev();
  await edit(schema, "An account that a person", "One account that a person");
  const [text] = await printedError(/API description has problems; the docs stay as they are\.\n[\s\S]*x-original/);
  expect(text).toMatch(/zh-CN\.yaml:\d+:\d+ .*"One account that a person/);
  expect(await generated("openapi.yaml")).toContain("One account that a person");
  expect(await (await fetch(`${docs}openapi.json`)).text()).not.toContain("One account that a person");
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

test.each(["--port", "--docs-port"])("ends with exit code 1 if the port of %s is in use", async (flag) => {
  const { spec, config, out } = await copyForDev();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const ports = ["--port", "0", "--docs-port", "0", flag, `${port}`];
  const { printedError, ended } = start(["dev", ...ports, "--spec", spec, "--config", config, "--out", out]);
  await printedError(new RegExp(`^error Cannot listen on 127\\.0\\.0\\.1:${port}: the port is in use; .*${flag}`));
  expect(await ended).toBe(1);
});

test.each([
  ["openapi.yaml", "info:", "info: ["],
  [example, "statusMessage: null", "statusMessage: 1"],
  ["overlays/zh-CN.yaml", "overlay: 1.0.0", "overlay: ["],
])("with a problem in %s, says so and starts when it is fixed", async (name, valid, broken) => {
  const copy = await copyForDev();
  await copy.edit(name, valid, broken);
  const { printedError, started } = copy.start();
  const [text] = await printedError(/^API description has problems; waiting for the fix\.\n[\s\S]*\n\n$/);
  expect(text).toContain(basename(name));
  await copy.edit(name, broken, valid);
  const { statusMessage } = await started();
  expect(await statusMessage()).toBeNull();
});

test("a change to the lint rules counts as a change", async () => {
  const { printed, printedError, folder, config } = await startDev();
  const text = await readFile(config, "utf8");
  await writeFile(config, text.replace("[A-Z]/", "[A-Z]{9}/"));
  await printedError(/the last valid one stays in use\.\n[\s\S]*operationId must be in camelCase/);
  await writeFile(config, text);
  await printed(/same .* {2}\.\.\/redocly\.yaml: the API description is the same\n/);
  await appendFile(join(folder, "scripts/lint/house-rules.js"), "\n");
  await printed(/A lint plugin has changed; restart to use it\.\n/);
});

test("a change to a file outside of the folder of the API description counts as a change", async () => {
  const copy = await copyForDev();
  const outside = join(copy.folder, "shared/webAccountCreated.reference.yaml");
  await mkdir(dirname(outside));
  await rename(join(copy.folder, "spec", example), outside);
  await copy.edit(
    "components/responses/webAccountCreated.yaml",
    `../../${example}`,
    `../../../${relative(copy.folder, outside)}`,
  );
  const { statusMessage } = await copy.start().started();
  await writeFile(outside, (await readFile(outside, "utf8")).replace("statusMessage: null", "statusMessage: outside"));
  await expect.poll(statusMessage, polling).toBe("outside");
});

/** Copies the API description, and returns what edits it and starts `npm run dev` on it. */
async function copyForDev() {
  const { folder, spec, config } = await copyOfSpec();
  const out = join(folder, "generated");
  const path = (name: string) => join(folder, "spec", name);
  const edit = async (name: string, from: string, to: string) => {
    const text = await readFile(path(name), "utf8");
    expect(text).toContain(from);
    await writeFile(path(name), text.replace(from, to));
  };
  const generated = (name: string) => readFile(join(out, name), "utf8");
  const startCommand = () => {
    const paths = ["--spec", spec, "--config", config, "--out", out];
    const command = start(["dev", "--port", "0", "--docs-port", "0", ...paths]);
    const started = async () => {
      const [, mock = ""] = await command.printed(/Mock of .* at (\S+)\n/);
      const [, docs = ""] = await command.printed(/Reference docs at (\S+)\n\nWaiting/);
      const statusMessage = async () => {
        const headers = {
          Authorization: "Bearer any",
          "Content-Type": "application/json",
          Prefer: "example=reference",
        };
        const response = await fetch(`${mock}/me/profile/webAccounts`, { method: "POST", headers, body: "{}" });
        return ((await response.json()) as Record<string, unknown>).statusMessage;
      };
      return { docs, statusMessage };
    };
    return { ...command, started };
  };
  return { folder, spec, config, out, path, edit, generated, start: startCommand };
}

async function startDev() {
  const copy = await copyForDev();
  const command = copy.start();
  return { ...copy, ...command, ...(await command.started()) };
}

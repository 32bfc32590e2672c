import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { command as check } from "../../scripts/check.ts";
import { command as generate } from "../../scripts/generate.ts";
import { runInProcess } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** An API description that refers to a schema on a server of this machine, which serves the given files. */
async function remoteDescription(files: Readonly<Record<string, string>>) {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requested.push(path);
    const text = files[path];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": "application/yaml" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const folder = await temporaryFolder();
  const [spec, out] = [join(folder, "openapi.yaml"), join(folder, "out")];
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const components = { schemas: { A: { type: "object", properties: { a: { $ref: `${origin}/a.yaml` } } } } };
  const description = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "/" }],
    paths: {},
    components,
  };
  await writeFile(spec, JSON.stringify(description));
  return { requested, out, args: ["--spec", spec, "--out", out, "--no-validators"] };
}

test.each([
  ["generate", generate],
  ["check", check],
])("%s refuses a remote reference, and requests nothing", async (_name, command) => {
  const { requested, args } = await remoteDescription({ "/a.yaml": "type: string" });
  const { code, stderr } = await runInProcess(command, args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/openapi\.yaml:1:\d+ .*a\.yaml is on the network, which is not accessed; .*--allow-remote/);
  expect(requested).toEqual([]);
});

test("--allow-remote fetches it and what it refers to, in each run", async () => {
  const files = { "/a.yaml": "type: object\nproperties: { b: { $ref: b.yaml } }", "/b.yaml": "const: one" };
  const { requested, out, args } = await remoteDescription(files);
  const runRemote = (command: typeof generate) => runInProcess(command, [...args, "--allow-remote"]);
  expect(await runRemote(generate)).toMatchObject({ code: 0, stderr: "" });
  expect(requested.sort()).toEqual(["/a.yaml", "/b.yaml"]);
  expect(await readFile(join(out, "types.ts"), "utf8")).toContain('"one"');
  expect(await runRemote(check)).toMatchObject({ code: 0, stderr: "" });
  files["/b.yaml"] = "const: two";
  expect(await runRemote(check)).toMatchObject({ code: 1 });
  expect(await runRemote(generate)).toMatchObject({ code: 0, stderr: "" });
  expect(await readFile(join(out, "types.ts"), "utf8")).toContain('"two"');
});

test.each([
  ["does not exist", {}, /404/],
  ["is not an object", { "/a.yaml": "a secret" }, /a\.yaml does not contain an object/],
  ["refers to a file of this machine", { "/a.yaml": "$ref: file:///etc/passwd" }, /unsupported URL scheme "file:"/],
])("a remote file that %s is an error", async (_what, files, message) => {
  const { args } = await remoteDescription(files);
  const { code, stderr } = await runInProcess(generate, [...args, "--allow-remote"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("a secret");
  expect(stderr).not.toMatch(/^ +at /m);
});

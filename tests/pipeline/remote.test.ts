import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../support/run.ts";
import { temporaryFolder } from "../support/temporary.ts";

/** A description that refers to a schema on a server of this machine, which serves the given files. */
async function remoteDescription(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
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
  const properties = { a: { $ref: `${origin}/a.yaml` } };
  const components = { schemas: { A: { type: "object", properties } } };
  const description = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components };
  await writeFile(spec, JSON.stringify(description));
  await mkdir(out);
  return { asked, out, args: ["--spec", spec, "--out", out] };
}

test("what is on another machine is refused, and not asked for", async () => {
  const { asked, args } = await remoteDescription({ "/a.yaml": "type: string" });
  for (const verb of ["generate", "check"]) {
    const { code, stderr } = await run([verb, ...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/openapi\.yaml:1:\d+ .*a\.yaml is on the network, which is not accessed.*--allow-remote/);
  }
  expect(asked).toEqual([]);
});

test("with --allow-remote it is fetched each time, with what that refers to beside it", async () => {
  const files = { "/a.yaml": "type: object\nproperties: { b: { $ref: b.yaml } }", "/b.yaml": "const: one" };
  const { asked, out, args } = await remoteDescription(files);
  expect(await run(["generate", ...args, "--allow-remote"])).toMatchObject({ code: 0, stderr: "" });
  expect(asked.sort()).toEqual(["/a.yaml", "/b.yaml"]);
  expect(await readFile(join(out, "types.ts"), "utf8")).toContain('"one"');
  expect(await run(["check", ...args, "--allow-remote"])).toMatchObject({ code: 0, stderr: "" });
  files["/b.yaml"] = "const: two";
  expect(await run(["check", ...args, "--allow-remote"])).toMatchObject({ code: 1 });
  expect(await run(["generate", ...args, "--allow-remote"])).toMatchObject({ code: 0, stderr: "" });
  expect(await readFile(join(out, "types.ts"), "utf8")).toContain('"two"');
});

test.each([
  ["is not there", {}, "404"],
  ["is no description", { "/a.yaml": "a secret" }, "does not contain an object"],
  ["refers to a file of this machine", { "/a.yaml": "$ref: file:///etc/passwd" }, 'unsupported URL scheme "file:"'],
])("what %s is an error at the place that refers to it", async (_what, files, message) => {
  const { args } = await remoteDescription(files);
  const { code, stderr } = await run(["generate", ...args, "--allow-remote"]);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
});

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { lint } from "../../scripts/pipeline/lint.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  ["an ES module that awaits", "mjs", "await null; export default () => plugin;"],
  ["CommonJS", "cjs", "module.exports = () => plugin;"],
])("the bundled Redocly loads a plugin that is %s", async (_what, extension, exported) => {
  const folder = await temporaryFolder();
  const [spec, config] = [join(folder, "openapi.yaml"), join(folder, "redocly.yaml")];
  const rule = '() => ({ Info: (_info, { report }) => report({ message: "From a plugin." }) })';
  const plugin = `const plugin = { id: "own", rules: { oas3: { info: ${rule} } } };`;
  await writeFile(join(folder, `plugin.${extension}`), `${plugin}\n${exported}\n`);
  await writeFile(config, `plugins: [./plugin.${extension}]\nrules: { own/info: error }\n`);
  await writeFile(spec, 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: {}\n');
  await expect(lint(await read(spec, config))).rejects.toThrow("From a plugin.  (own/info)");
});

test("packages load on their own where nothing can be written and no process started", async () => {
  const module = JSON.stringify(join(project.root, "scripts/pipeline/bundled.ts"));
  const code = `import { requireBundled } from ${module};
console.log(requireBundled(["yaml"])("yaml").parse("a: 1"));`;
  const log = join(await temporaryFolder(), "network.log"); // of the guard that tests run under
  const flags = ["--permission", "--allow-fs-read=*", `--allow-fs-write=${log}`, "--input-type=module", "--eval", code];
  const env = { ...process.env, OFFLINE_LOG: log };
  expect((await promisify(execFile)(process.execPath, flags, { env })).stdout).toBe("{ a: 1 }\n");
});

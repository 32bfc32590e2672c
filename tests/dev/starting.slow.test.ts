import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "vitest";
import { start } from "../support/run.ts";
import { copyOfSpec } from "../support/temporary.ts";

test.each([
  ["dev", ["--docs-port", "0"]],
  ["mock", []],
  ["docs", ["--serve"]],
])("npm run %s does not lose a save that is made while it starts", async (name, flags) => {
  const { folder, spec, config } = await copyOfSpec();
  const paths = ["--spec", spec, ...(name === "dev" ? ["--config", config, "--out", join(folder, "generated")] : [])];
  const text = (await readFile(spec, "utf8")).replace(/^ {2}version: .*/m, "  version: 9.9.9");
  const { printed } = start([name, "--port", "0", ...flags, ...paths], saveOnListen(spec, text));
  await printed(/^(API description changed; reloaded|.* openapi\.yaml: .*)$/m);
});

/** Returns the flag of Node.js that writes a file when the process first listens: the API description is loaded by then. */
function saveOnListen(path: string, text: string): string[] {
  const program = `
    import { writeFileSync } from "node:fs";
    import { Server } from "node:net";
    const { listen } = Server.prototype;
    Server.prototype.listen = function (...args) {
      Server.prototype.listen = listen;
      writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(text)});
      return listen.apply(this, args);
    };`;
  return ["--import", `data:text/javascript,${encodeURIComponent(program)}`];
}

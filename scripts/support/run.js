// Runs the command that a script of package.json names: `run.js NAME [FLAG ...]`. Plain JavaScript, so that an older Node
// reaches the check of its version.
import "./node-version.js";
import module from "node:module";
import { fileURLToPath } from "node:url";

const compileCache = fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url));
module.enableCompileCache(compileCache);
process.env.NODE_COMPILE_CACHE = compileCache; // for worker threads

const [name, ...args] = process.argv.slice(2);
const [{ runCommand }, { command }] = await Promise.all([import("../../src/cli/command.ts"), import(`../${name}.ts`)]);
await runCommand(command, args);

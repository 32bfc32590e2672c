// Plain JavaScript, so that an older Node gets as far as the check of its version.
import "./node-version.js";
import module from "node:module";
import { fileURLToPath } from "node:url";

const compileCache = fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url));
module.enableCompileCache(compileCache);
process.env.NODE_COMPILE_CACHE = compileCache; // for worker threads

const [{ main }, { commands }] = await Promise.all([import("./cli.ts"), import("./commands.ts")]);
await main(commands, process.argv.slice(2));

// Ends the process with a message if Node is too old. Plain JavaScript, so that any Node can run it.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(">=", "");

if (process.versions.node.localeCompare(needed, "en", { numeric: true }) < 0) {
  console.error(
    `graph-profile needs Node ${needed} or newer, and this is Node ${process.versions.node}.\n` +
      "Run `npm ci` without --ignore-scripts: it installs that Node into node_modules, where npm scripts find it.",
  );
  process.exit(1);
}

// Plain JavaScript, so that any Node can read it far enough to say which Node is needed.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const needed = engines.node.replace(">=", "");

if (process.versions.node.localeCompare(needed, "en", { numeric: true }) < 0) {
  console.error(
    `graph-profile needs Node ${needed} or newer, and this is Node ${process.versions.node}.\n` +
      "Run `npm ci` (without --ignore-scripts): it puts the right Node into node_modules, where npm scripts find it.",
  );
  process.exit(1);
}

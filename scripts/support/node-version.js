// Ends the process with a message if Node is too old. Plain JavaScript, so that an older Node can run it.
import { nodeVersionProblem } from "../../src/cli/node-version.js";

const problem = nodeVersionProblem(new URL("../../package.json", import.meta.url));
if (problem) {
  console.error(
    `${problem}\nRun \`npm ci\` without --ignore-scripts: it installs that Node into node_modules, where npm scripts find it.`,
  );
  process.exit(1);
}

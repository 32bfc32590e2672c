// Plain JavaScript, so that an older Node can run it.
import { readFileSync } from "node:fs";

/**
 * Returns a message if this Node is older than the one that a package requires in `engines`, or a repository in
 * `devEngines`: npm warns about `engines` even where `npm ci` installs the Node that the scripts run on.
 *
 * @param {URL} packageJson
 * @returns {string | undefined}
 */
export function nodeVersionProblem(packageJson) {
  const { name, engines, devEngines } = JSON.parse(readFileSync(packageJson, "utf8"));
  const minimum = (engines?.node ?? devEngines.runtime.version).replace(">=", "");
  const { node } = process.versions;
  if (node.localeCompare(minimum, "en", { numeric: true }) >= 0) return undefined;
  return `${name} needs Node ${minimum} or newer, and this is Node ${node}.`;
}

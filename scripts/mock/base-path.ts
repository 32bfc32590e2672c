import type { Contract } from "../pipeline/bundle.ts";
import { servers } from "../pipeline/servers.ts";

/**
 * Takes the path of a server, such as `/beta`, off a request's path, since Prism knows the paths of the contract alone.
 * A path that does not begin with one stays as it is.
 */
export function basePathRemover(contract: Contract): (path: string) => string {
  const basePaths = Object.values(servers(contract))
    .map((url) => new URL(url, "http://mock").pathname.replace(/\/$/, ""))
    .filter((path) => path !== "")
    .toSorted((a, b) => b.length - a.length);
  return (path) => {
    const basePath = basePaths.find((start) => path.startsWith(`${start}/`));
    return basePath === undefined ? path : path.slice(basePath.length);
  };
}

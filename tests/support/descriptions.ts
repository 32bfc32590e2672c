import { join } from "node:path";
import { install } from "./install.ts";

const packages = {
  "@figma/rest-api-spec": "0.43.0",
  "@octokit/openapi": "23.0.2",
  "@readme/oas-examples": "8.2.2",
  "@scalar/galaxy": "0.6.12",
};

/** API descriptions of other projects: the file of each in its package. */
const files = {
  figma: "@figma/rest-api-spec/openapi/openapi.yaml",
  galaxy: "@scalar/galaxy/dist/3.1.yaml",
  github: "@octokit/openapi/generated/api.github.com.json",
  petstore: "@readme/oas-examples/3.0/json/petstore.json",
  starTrek: "@readme/oas-examples/3.0/json/star-trek.json",
  trainTravel: "@readme/oas-examples/3.1/json/train-travel.json",
};

/** Returns the paths of the API descriptions of other projects by name. Installs their packages on the first call. */
export function otherDescriptions(): Record<keyof typeof files, string> {
  const folder = install("descriptions", packages);
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, "node_modules", file)]);
  return Object.fromEntries(paths);
}

import { fileURLToPath } from "node:url";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The absolute paths of this repository's files and folders. */
export const project = {
  root: path("."),
  spec: path("spec/openapi.yaml"),
  redoclyConfig: path("redocly.yaml"),
  acceptedDifferences: path("upstream.yaml"),
  recordedFacts: path("tests/fixtures/graph-metadata.json"),
  generated: path("generated"),
  released: path("released"),
  docs: path("dist/docs"),
  package: path("dist/package"),
  screenshots: path("docs/screenshots"),
} as const;

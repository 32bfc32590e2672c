import type { Commands } from "./cli.ts";

/** The commands of this repository: `npm run <verb>`. */
export const commands: Commands = {
  dev: () => import("./dev.ts"),
  generate: () => import("./generate.ts"),
  check: () => import("./check.ts"),
  mock: () => import("./mock.ts"),
  docs: () => import("./docs.ts"),
  build: () => import("./build.ts"),
  "package:test": () => import("./package-test.ts"),
  diff: () => import("./diff.ts"),
  release: () => import("./release.ts"),
  bench: () => import("./bench.ts"),
  mutate: () => import("./mutate.ts"),
  sbom: () => import("./sbom.ts"),
};

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { project } from "../../scripts/support/project.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { compareProcesses, type NodeCommand } from "./processes.ts";

/** Measures how `generate` scales: 60, 600 and 6,000 operations. */
export function benchScale(): void {
  const folder = mkdtempSync(join(tmpdir(), "graph-profile-scale-"));
  try {
    for (const [rounds, flags, counts] of [
      [5, [], [60, 600]],
      [5, ["--no-validators"], [60, 600]],
      [3, ["--no-validators"], [600, 6000]],
    ] as const) {
      const commands = counts.map((count): [string, NodeCommand] => {
        const spec = describe(folder, count);
        const out = join(folder, "out");
        const args = [join(project.root, "scripts/support/run.js"), "generate", "--spec", spec, "--out", out, ...flags];
        return [`${count} operations`, { cwd: project.root, args, fresh: out }];
      });
      const title = ["generate", ...flags].join(" ");
      compareProcesses(`${title}: ten times as many operations`, rounds, Object.fromEntries(commands));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes an API description with a number of operations, and returns its path. */
function describe(folder: string, count: number): string {
  const document = parseYaml(readFileSync(join(project.generated, "openapi.yaml"), "utf8")) as OpenApiDocument;
  const spec = join(folder, String(count), "openapi.json");
  mkdirSync(join(folder, String(count)), { recursive: true });
  writeFileSync(spec, JSON.stringify(copies(document, count / operationsOf(document).length)));
  return spec;
}

/** Returns a document with `count` renamed copies of the operations and components of another. */
function copies(document: OpenApiDocument, count: number): OpenApiDocument {
  const { securitySchemes = {}, ...components } = document.components ?? {};
  const all = Array.from({ length: count }, (_, index) => renamed({ paths: document.paths, components }, index));
  const kinds = Object.keys(components) as (keyof typeof components)[];
  return {
    ...document,
    paths: Object.assign({}, ...all.map((copy) => copy.paths)),
    components: {
      securitySchemes,
      ...Object.fromEntries(
        kinds.map((kind) => [kind, Object.assign({}, ...all.map((copy) => copy.components[kind]))]),
      ),
    },
  };
}

interface Parts {
  paths: OpenApiDocument["paths"];
  components: Record<string, Record<string, unknown>>;
}

function renamed(parts: object, index: number): Parts {
  const text = JSON.stringify(parts)
    .replaceAll(/"\$ref":"[^"]+/g, (reference) => `${reference}${index}`)
    .replaceAll(/"operationId":"[^"]+/g, (operationId) => `${operationId}${index}`);
  const { paths = {}, components }: Parts = JSON.parse(text);
  const underOtherKeys = <Value>(values: Readonly<Record<string, Value>>, keyOf: (key: string) => string) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [keyOf(key), value]));
  return {
    paths: underOtherKeys(paths, (path) => `/copy${index}${path}`),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, all]) => [kind, underOtherKeys(all, (name) => `${name}${index}`)]),
    ),
  };
}

// Generates code from the descriptions in folders, then loads and calls it. Runs in a process that can do no harm.
import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runPipeline } from "../../../scripts/pipeline/pipeline.ts";
import { compare, write } from "../../../scripts/pipeline/write.ts";
import { project } from "../../../scripts/support/project.ts";

/** The outcome of a description: what its code did when it was loaded, or why there is none. */
export interface Outcome {
  folder: string;
  error?: { name: string; message: string; stack?: string };
  /** What the generated code changed that other code can see. */
  marks: string[];
  /** The most memory that the process has used so far. */
  megabytes: number;
}

interface Generated {
  createClient(options: object): Record<string, (options: object) => Promise<object>>;
  validators: Record<string, Record<string, { "~standard": { validate(value: unknown): unknown } }>>;
}

const [outputs = "", ...folders] = process.argv.slice(2);
new Request("http://localhost"); // loads undici, which adds to globalThis
let known = sharedKeys();

for (const folder of folders) {
  const error = await generateAndLoad(folder).then(
    () => undefined,
    ({ name, message, stack }: Error) => ({ name, message, stack }),
  );
  const keys = sharedKeys();
  const marks = keys.filter((key) => !known.includes(key));
  known = keys;
  console.log(JSON.stringify({ folder, error, marks, megabytes: process.resourceUsage().maxRSS / 1e3 }));
}

async function generateAndLoad(folder: string): Promise<void> {
  const files = await runPipeline(join(folder, "openapi.yaml"), project.redoclyConfig);
  const out = join(outputs, basename(folder));
  write(out, files);
  assert.deepEqual(compare(out, files), { changed: [], missing: [], leftOver: [] });
  const load = (name: string) => import(pathToFileURL(join(out, name)).href);
  await Promise.all(["types.ts", "enums.ts", "examples.ts", "document.ts"].map(load));
  const { createClient }: Generated = await load("client.ts");
  const { validators }: Generated = await load("validators.ts");
  const client = createClient({ baseUrl: "http://localhost", fetch: async () => Response.json({}) });
  for (const operation of Object.values(client)) await operation({ body: {}, params: { path: { a: "a" } } });
  for (const validator of Object.values(validators).flatMap(Object.values))
    for (const value of [undefined, null, "a", 1, [], {}, { a: "a" }]) validator["~standard"].validate(value);
}

function sharedKeys(): string[] {
  const prototypes = { object: Object.prototype, array: Array.prototype, string: String.prototype };
  const shared = { globalThis, ...prototypes, function: Function.prototype, env: process.env };
  return Object.entries(shared).flatMap(([name, object]) =>
    Reflect.ownKeys(object).map((key) => `${name}.${String(key)}`),
  );
}

// Loads and uses generated code, in a process that may write nothing, and says what that has done to the process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Generated {
  createClient(options: object): Record<string, (options: object) => Promise<object>>;
  validators: Record<string, Record<string, { "~standard": { validate(value: unknown): unknown } }>>;
}

const folders = process.argv.slice(2);
const values = [undefined, null, "a", 1, [], {}, { a: "a" }];
const answer = async () => new Response("{}", { headers: { "content-type": "application/json" } });
const before = state();

for (const folder of folders) {
  const faults: string[] = [];
  try {
    const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
    await Promise.all(["types.ts", "enums.ts", "examples.ts"].map(load));
    const { createClient }: Generated = await load("client.ts");
    const { validators }: Generated = await load("validators.ts");
    const client = createClient({ baseUrl: "http://localhost", fetch: answer });
    for (const operation of Object.values(client)) await operation({ body: {}, params: { path: { a: "a" } } });
    for (const operation of Object.values(validators))
      for (const { "~standard": standard } of Object.values(operation))
        for (const value of values) standard.validate(value);
  } catch (error) {
    faults.push(String(error));
  }
  if (state() !== before) faults.push(`It has left its marks: ${state()}`);
  process.send?.({ folder, faults });
}
process.disconnect?.();

/** What hostile code could change that others would see. */
function state(): string {
  const shared = [globalThis, Object.prototype, Array.prototype, String.prototype, Function.prototype, process.env];
  return shared.map((object) => Reflect.ownKeys(object).map(String).join()).join("\n");
}

import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

// The samples import the package and call the service: replace them by the generated client and the mock.
const client = new URL("../../../generated/client.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => next(specifier === "graph-profile" ? client : specifier, context),
});

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const url = request.url.replace("https://graph.microsoft.com", process.env.MOCK_URL ?? "");
  return fetch(new Request(url, request));
};

console.log = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

// Each sample is a program that runs when it is imported, and prints one line.
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);

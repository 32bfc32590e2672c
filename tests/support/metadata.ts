import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { temporaryFolder } from "./temporary.ts";

/** A part of the metadata of an air-gapped cloud: the types that the API description reaches. */
export const metadataFile = join(project.root, "tests/fixtures/beta-USSec.csdl");

export const metadata = readFileSync(metadataFile, "utf8");

/** Returns a text with a part replaced. Throws if the text does not have the part exactly once. */
export function replaceOnce(text: string, part: string, replacement: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`${pieces.length - 1} times in the text instead of once: ${part}`);
  return pieces.join(replacement);
}

/** Writes the metadata with a change into a temporary folder. Returns the path of the file. */
export async function editedMetadata(edit: (xml: string) => string): Promise<string> {
  const file = join(await temporaryFolder(), "beta-USSec.csdl");
  await writeFile(file, edit(metadata));
  return file;
}

/** Starts a server on this machine, which is closed when the test finishes. Returns its URL, which ends with a slash. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

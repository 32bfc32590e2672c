import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { afterAll } from "vitest";
import { buildDocs } from "../../scripts/docs/build.ts";
import type { Operation } from "../../scripts/pipeline/contract.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { project } from "../../scripts/project.ts";

/** The reference site of the contract in a folder, which is removed after the test file. */
export async function siteOfContract(): Promise<{ folder: string; address(path: string, hash?: string): string }> {
  const folder = await mkdtemp(join(tmpdir(), "graph-profile-site-"));
  afterAll(() => rm(folder, { recursive: true }));
  await write(folder, await buildDocs(project.spec));
  return { folder, address: (path, hash = "") => pathToFileURL(join(folder, path)).href + hash };
}

/** The part of an address that opens a page at an operation. */
export const deepLink = (operation: Operation): string => `#${sectionId(operation)}`;

/** Where a page shows an operation. */
export const sectionOf = (page: Page, operation: Operation): Locator =>
  page.locator(`[data-section-id="${sectionId(operation)}"]`);

function sectionId({ name, definition }: Operation): string {
  const tag = (definition.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");
  return `/${tag}/${name.toLowerCase()}`;
}

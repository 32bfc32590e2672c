import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { project } from "../project.ts";
import { runRedocly } from "../redocly-command.ts";

/**
 * Renders the reference of the description `spec` into the file `page`: one page, made by Redocly, that loads nothing.
 * Throws a `UserError` with Redocly's words when it cannot.
 */
export async function buildDocs(spec: string, page: string): Promise<void> {
  await mkdir(dirname(page), { recursive: true });
  const aside = await mkdtemp(join(dirname(page), ".new-"));
  try {
    const rendered = join(aside, "index.html");
    await render(resolve(spec), rendered);
    await writeFile(rendered, withoutRemoteLogo(await readFile(rendered, "utf8")));
    await rename(rendered, page);
  } finally {
    await rm(aside, { recursive: true });
  }
}

async function render(spec: string, page: string): Promise<void> {
  const options = ["--inlineBundle", "--config", project.redoclyConfig, "--output", resolve(page)];
  await runRedocly(["build-docs", spec, ...options]).catch((error: Error & { stderr?: string }) => {
    throw new UserError(`Redocly cannot render ${spec}:\n${error.stderr?.trim() || error.message}`);
  });
}

// Redoc's mark is the one thing that its page loads.
function withoutRemoteLogo(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, logo);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#2467f2">Redocly</text></svg>',
)}`;

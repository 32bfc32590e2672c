import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { runProgram } from "../package/programs.ts";
import { expectForm, expectSignIn, expectWorker } from "./pages.ts";
import { runCommands, startServer } from "./shell.ts";
import type { Run } from "./snippets.ts";

/** The fresh folder of a user, beside this repository. */
const folder = await userFolder();

/** The URL of the mock that the README starts, which listens on a free port here. */
let mockUrl = "";

/** The modules among the snippets as TypeScript, by file name. */
const modules = new Map<string, string>();

/** How the snippets for users are run. */
export const userRuns: Readonly<Record<string, Run>> = {
  "README.md > Use it in your project": commands(project.root),
  "README.md > Use it in your project (2)": async ({ code }) => {
    const [, install = "", start = ""] = code.match(/^(.*\n)(npx graph-profile mock)$/s) ?? [];
    await runCommands(install, folder);
    mockUrl = await startServer(start, folder);
  },
  "README.md > Use it in your project (3)": async ({ code }) => {
    expect(await output("try.mjs", code)).toMatch(/^\{\n.*^ {2}displayName: 'Contoso Re-branding Project',$.*^\}$/ms);
  },
  "docs/client.md > Call it": program("try.mjs"),
  "docs/client.md > Errors": program("errors.mjs"),
  "docs/client.md > Exceptions instead": program("exceptions.mjs"),
  "docs/client.md > Get a token": commands(folder),
  "docs/client.md > Get a token (2)": saved("token.mjs"),
  "docs/client.md > Get a token (3)": page("redirect.html", expectSignIn),
  "docs/client.md > Choose a cloud": program("cloud.mjs"),
  "docs/client.md > Validate": program("validate.mjs"),
  "docs/client.md > Cancel": program("cancel.mjs"),
  "docs/client.md > Retry": program("retry.mjs"),
  "docs/client.md > Behind a dev server": saved("vite.config.ts"),
  "docs/client.md > In React": commands(folder),
  "docs/client.md > In React (2)": saved("main.tsx"),
  "docs/client.md > In React (3)": page("index.html", expectForm),
  "docs/client.md > In Jest": commands(folder),
  "docs/client.md > In Jest (2)": saved("project.test.mjs"),
  "docs/client.md > In Jest (3)": async ({ code }) => {
    expect(await runCommands(code, folder)).toMatch(/^Tests: +1 passed, 1 total$/m);
  },
  "docs/mock.md > In the browser and in unit tests": commands(folder),
  "docs/mock.md > In the browser and in unit tests (2)": page("worker.mjs", expectWorker),
};

/** Compiles the snippets that were run, with the types of the packages that have none. */
export async function compileSources(): Promise<void> {
  await runCommands("npm install --save-dev @types/jest @types/react @types/react-dom", folder);
  const tsc = join(project.root, "node_modules/typescript/bin/tsc");
  expect([...modules.keys()]).toEqual(expect.arrayContaining(["try.mts", "token.mts", "main.tsx", "vite.config.ts"]));
  for (const [name, code] of modules) await writeFile(join(folder, name), code);
  const target = ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--jsx", "react-jsx"];
  const flags = ["--noEmit", "--strict", "--skipLibCheck", "--types", "jest", ...target];
  await runProgram(process.execPath, [tsc, ...flags, ...modules.keys()], folder);
}

function commands(cwd: string): Run {
  return ({ code }) => runCommands(code, cwd);
}

/** Runs a program, and compares its output with what the guide shows. */
function program(name: string): Run {
  return async ({ code, output: shown = "" }) => expect(await output(name, code)).toBe(shown);
}

async function output(name: string, code: string): Promise<string> {
  await save(name, code);
  return (await runCommands(`node ${name} 2>&1`, folder)).trim();
}

/** Opens a page that needs the snippet and those before it. */
function page(name: string, check: (folder: string) => Promise<void>): Run {
  return async ({ code }) => {
    await save(name, code);
    await check(folder);
  };
}

/** Saves a snippet that a later one needs. */
function saved(name: string): Run {
  return ({ code }) => save(name, code);
}

async function save(name: string, code: string): Promise<void> {
  const text = code.replaceAll("http://127.0.0.1:4010", mockUrl);
  if (/\.(mjs|ts|tsx)$/.test(name)) modules.set(name.replace(/\.mjs$/, ".mts"), text);
  await writeFile(join(folder, name), text);
}

async function userFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "graph-profile-guides-"));
  afterAll(() => rm(parent, { recursive: true, maxRetries: 3 }));
  await symlink(project.root, join(parent, "graph-profile"));
  await mkdir(join(parent, "try"));
  return join(parent, "try");
}

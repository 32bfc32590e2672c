import { readFileSync, statSync } from "node:fs";
import { extname, relative } from "node:path";
import type { Config, Document, Source } from "@redocly/openapi-core";
import { parseJson } from "./json.ts";
import { assertFiniteRefs, assertJson } from "./limits.ts";
import { redocly } from "./redocly.ts";

const maxFileBytes = 50_000_000; // the largest published descriptions come close
const fetchTimeoutMs = 30_000;

/** Reads the files of an API description: YAML and JSON only, and nothing from the network unless `allowRemote`. */
export class Resolver extends redocly.BaseResolver {
  readonly #allowRemote: boolean;

  constructor(settings: Config["resolve"], allowRemote: boolean) {
    super({ ...settings, http: { ...settings.http, customFetch: fetchWithinLimits } });
    this.#allowRemote = allowRemote;
  }

  /** Returns a resolver with copies of the files that this one has read, for a caller that changes them in place. */
  copy(): Resolver {
    const copy = new Resolver(this.config, this.#allowRemote);
    for (const [path, file] of this.cache) {
      const copied = file.then((document) => ({ ...document, parsed: structuredClone((document as Document).parsed) }));
      copied.catch(() => {}); // rejects again for whoever resolves this file
      copy.cache.set(path, copied as Promise<Document>);
    }
    return copy;
  }

  override async resolveDocument<Content>(base: string | null, ref: string, isRoot = false) {
    const path = this.resolveExternalRef(base, ref);
    if (!isRoot && !this.cache.has(path)) assertReadable(path, schemeOf(path) ?? schemeOf(ref), this.#allowRemote);
    return super.resolveDocument(base, ref, isRoot) as Promise<Document<Content>>;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    if (schemeOf(path)) return super.loadExternalRef(path);
    // Synchronously: a description may consist of more files than a process may have open.
    return new redocly.Source(path, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const parsed = extname(source.absoluteRef) === ".json" ? parseJson(source.body) : undefined;
    const document: Document = parsed === undefined ? super.parseDocument(source, isRoot) : { source, parsed };
    // The text of a file that is no part of a description would be copied into the generated files.
    if (!isRoot && (typeof document.parsed !== "object" || document.parsed === null))
      throw new Error(`${source.absoluteRef} does not contain an object; expected a part of an API description`);
    assertJson(document);
    assertFiniteRefs([document]);
    return document;
  }
}

function assertReadable(path: string, scheme: string | undefined, allowRemote: boolean): void {
  if (scheme === "http" || scheme === "https") {
    if (allowRemote) return;
    throw new Error(
      `${path} is on the network, which is not accessed; keep a copy beside the description, or pass --allow-remote`,
    );
  }
  if (scheme) throw new Error(`unsupported URL scheme "${scheme}:"; expected the path of a file`);
  if (![".yaml", ".yml", ".json"].includes(extname(path)))
    throw new Error(`${path} is not a YAML or JSON file; expected the extension .yaml, .yml or .json`);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new Error(`${relative(process.cwd(), path)} does not exist; fix the reference or add the file`);
  if (!file.isFile()) throw new Error(`${path} is not a regular file`);
  if (file.size > maxFileBytes) throw new Error(tooLarge(path));
}

/** Returns the scheme of a URL (RFC 3986, section 3.1). A single letter is a drive on Windows. */
const schemeOf = (ref: string): string | undefined => /^([a-z][a-z\d+.-]+):/i.exec(ref)?.[1]?.toLowerCase();

/** `fetch` with a limit on the time and on the size of the response. */
const fetchWithinLimits: typeof fetch = async (url, init) => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(fetchTimeoutMs) });
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > maxFileBytes) throw new Error(tooLarge(String(url)));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(limit), response);
};

const tooLarge = (path: string): string => `${path} is too large; expected at most ${maxFileBytes} bytes`;

import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import type { BaseResolver, Config, Document, Source } from "@redocly/openapi-core";
import { expectJson, expectRefsToEnd } from "./limits.ts";
import { redocly } from "./redocly.ts";

/** Reads the files of a description, as Redocly's resolver does, and holds them within limits. */
export interface Resolver extends BaseResolver {
  /** A resolver that has read the same files. What becomes of their values in the one does not concern the other. */
  copy(): Resolver;
}

/** Makes a resolver. It fetches nothing from the network unless `allowRemote`. */
export function newResolver({ resolve }: Config, allowRemote = false): Resolver {
  const http = allowRemote ? { ...resolve.http, customFetch: fetchWithinLimits } : resolve.http;
  return new LimitedResolver({ ...resolve, http }, allowRemote);
}

const maximalSize = 50e6; // bytes of a file; the largest descriptions that are published come near
const fetchTime = 30_000; // ms

class LimitedResolver extends redocly.BaseResolver implements Resolver {
  // For those who read a description again and again: a file is parsed anew only when its text has changed.
  static readonly #parsed = new Map<string, Document>();
  readonly #allowRemote: boolean;

  constructor(config: Config["resolve"], allowRemote: boolean) {
    super(config);
    this.#allowRemote = allowRemote;
  }

  copy(): Resolver {
    const copy = new LimitedResolver(this.config, this.#allowRemote);
    for (const [path, file] of this.cache) {
      const copied = file.then((read) =>
        read instanceof Error ? read : { ...read, parsed: structuredClone(read.parsed) },
      );
      copied.catch(() => {}); // reported to those who ask for the file, and there may be none
      copy.cache.set(path, copied);
    }
    return copy;
  }

  // Redocly takes all but http:, https:, file: and data: for names of files.
  override resolveExternalRef(base: string | null, ref: string): string {
    return schemeOf(ref) ? ref : super.resolveExternalRef(base, ref);
  }

  override async resolveDocument<Content>(
    base: string | null,
    ref: string,
    isRoot = false,
  ): Promise<Document<Content>> {
    const path = this.resolveExternalRef(base, ref);
    if (!isRoot && !this.cache.has(path)) expectDescription(path, this.#allowRemote);
    return super.resolveDocument(base, ref, isRoot) as Promise<Document<Content>>;
  }

  // At once: for many small files that takes a fifth of the time of waiting for each.
  override async loadExternalRef(ref: string): Promise<Source> {
    if (schemeOf(ref)) return super.loadExternalRef(ref);
    try {
      return new redocly.Source(ref, readFileSync(ref, "utf8").replaceAll("\r\n", "\n"));
    } catch {
      return super.loadExternalRef(ref); // which says what is wrong
    }
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const known = LimitedResolver.#parsed.get(source.absoluteRef);
    if (known?.source.body === source.body) return known;
    const document: Document = super.parseDocument(source, isRoot);
    // A text that is no description would end up in the generated files as it is.
    if (!isRoot && (typeof document.parsed !== "object" || document.parsed === null))
      throw new Error(`${source.absoluteRef} holds no object in YAML or JSON`);
    expectJson(document);
    expectRefsToEnd([document]);
    LimitedResolver.#parsed.set(source.absoluteRef, document);
    return document;
  }
}

function expectDescription(ref: string, allowRemote: boolean): void {
  const scheme = schemeOf(ref);
  if (scheme === "http" || scheme === "https") {
    if (allowRemote) return;
    throw new Error(
      `${ref} is on the network, and nothing is fetched; keep a copy beside the description, or give --allow-remote`,
    );
  }
  if (scheme) throw new Error(`${ref} is of the scheme "${scheme}:"; give the path of a file`);
  if (![".yaml", ".yml", ".json"].includes(extname(ref)))
    throw new Error(`${ref} is not YAML or JSON by its name; expected .yaml, .yml or .json`);
  const file = statSync(ref);
  if (!file.isFile()) throw new Error(`${ref} is not a file`);
  if (file.size > maximalSize) throw new Error(`${ref} has ${file.size} bytes; at most ${maximalSize} are read`);
}

/** The scheme of a URL (RFC 3986, section 3.1). One letter is a drive of Windows. */
const schemeOf = (ref: string): string | undefined => /^([a-z][a-z\d+.-]+):/i.exec(ref)?.[1]?.toLowerCase();

/** `fetch` that gives up on what takes too long or is too large. */
const fetchWithinLimits: typeof fetch = async (url, init) => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(fetchTime) });
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > maximalSize) throw new Error(`${url} has more than ${maximalSize} bytes`);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(limit), response);
};

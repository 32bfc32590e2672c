import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fileProblem, UserError } from "../../src/cli/user-error.ts";
import { visible } from "../pipeline/text.ts";
import { isUrl, type MetadataSource } from "./sources.ts";

export interface ReadOptions {
  /** @default 120_000 */
  timeoutMs?: number;
  /**
   * The largest document, uncompressed. Microsoft's have 4 to 9 MB.
   * @default 50_000_000
   */
  maxBytes?: number;
  /** Called with the bytes that have been downloaded so far, and whether the download has ended. */
  onProgress?: (bytes: number, hasEnded: boolean) => void;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
}

/** A document, and what the recorded facts say about where it comes from. */
export interface MetadataDocument {
  xml: string;
  source: string;
  /** The day on which the URL was read or the file was last modified, as `YYYY-MM-DD`. */
  date: string;
}

const maxRedirects = 5;

/**
 * Reads a document from a URL or a file, which may be compressed with gzip.
 *
 * @throws `UserError` with the reason why it cannot be read
 */
export async function readSource({ location }: MetadataSource, options: ReadOptions = {}): Promise<MetadataDocument> {
  const { maxBytes = 50_000_000 } = options;
  const { bytes, ...origin } = isUrl(location)
    ? await download(location, { ...options, maxBytes })
    : await fromFile(location, maxBytes);
  return { xml: decode(await uncompressed(bytes, maxBytes)), ...origin };
}

interface Bytes extends Omit<MetadataDocument, "xml"> {
  bytes: Buffer;
}

async function fromFile(path: string, maxBytes: number): Promise<Bytes> {
  try {
    const { size, mtime } = await stat(path);
    if (size > maxBytes) throw tooLarge(maxBytes);
    return { bytes: await readFile(path), source: basename(path), date: dayOf(mtime) };
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(fileProblem(error));
  }
}

type DownloadOptions = ReadOptions & { maxBytes: number };

async function download(
  url: string,
  { timeoutMs = 120_000, maxBytes, onProgress, fetch = globalThis.fetch }: DownloadOptions,
): Promise<Bytes> {
  const signal = AbortSignal.timeout(timeoutMs);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const response = await get(url, (target) =>
      fetch(target, { redirect: "manual", headers: { Accept: "application/xml" }, signal }),
    );
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      chunks.push(next.value);
      size += next.value.length;
      onProgress?.(size, false);
      if (size <= maxBytes) continue;
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    return { bytes: Buffer.concat(chunks), source: url, date: dayOf(new Date()) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (signal.aborted) throw new UserError(`it was not complete after ${timeoutMs / 1000} s`);
    throw new UserError(`the connection failed: ${connectionProblem(error as Error)}`);
  } finally {
    onProgress?.(size, true);
  }
}

/** Follows redirects to `https:` URLs only; `http:` is for servers on this machine, which may redirect to each other. */
async function get(url: string, send: (url: string) => Promise<Response>): Promise<Response> {
  const isLocal = isLoopback(url);
  let target = url;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (new URL(target).protocol !== "https:" && !(isLocal && isLoopback(target)))
      throw new UserError(
        redirects === 0
          ? "expected an https: URL; http: is for servers on this machine only"
          : `it redirects to ${visible(target)}; only redirects to https: URLs are followed`,
      );
    const response = await send(target);
    if (response.ok) return response;
    await response.body?.cancel();
    const location = response.headers.get("Location");
    const next = location === null ? null : URL.parse(location, target);
    if (response.status < 300 || response.status > 399 || !next)
      throw new UserError(`the server responded with status ${response.status}`);
    target = next.href;
  }
  throw new UserError(`it redirects more than ${maxRedirects} times`);
}

const isLoopback = (url: string): boolean =>
  /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).origin.replace(/:\d+$/, ""));

/** Returns the innermost cause: `fetch` itself only says that it failed. */
function connectionProblem(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? connectionProblem(cause) : visible(error.message || String(error));
}

async function uncompressed(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b; // RFC 1952, section 2.3.1
  if (!isGzip) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(maxBytes) : new UserError(`it is not valid gzip: ${message}`);
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("it is not text in UTF-8");
  }
}

const tooLarge = (maxBytes: number): UserError => new UserError(`it is larger than ${maxBytes / 1e6} MB`);

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

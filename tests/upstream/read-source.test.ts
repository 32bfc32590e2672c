import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { type ReadOptions, readSource } from "../../scripts/upstream/read-source.ts";
import { serve } from "../support/metadata.ts";
import { temporaryFolder } from "../support/temporary.ts";

const xml = '<?xml version="1.0"?>\n<edmx:Edmx Version="4.0">é</edmx:Edmx>';

describe("a URL", () => {
  test("is read, and the day is that of the download", async () => {
    const url = await serve((_request, response) => response.end(xml));
    const date = new Date().toISOString().slice(0, 10);
    expect(await readSource({ cloud: "any", location: url })).toEqual({ xml, source: url, date });
  });

  test.each<[what: string, listener: RequestListener]>([
    ["as content encoding", (_, response) => response.setHeader("Content-Encoding", "gzip").end(gzipSync(xml))],
    ["as a file", (_, response) => response.end(gzipSync(xml))],
  ])("may be compressed with gzip, %s", async (_what, listener) => {
    expect(await read(listener)).toBe(xml);
  });

  test("may redirect", async () => {
    const listener: RequestListener = ({ url }, response) =>
      url === "/" ? response.writeHead(302, { Location: "/metadata" }).end() : response.end(xml);
    expect(await read(listener)).toBe(xml);
  });

  test("reports progress", async () => {
    const onProgress = vi.fn();
    await read((_request, response) => response.end(xml), { onProgress });
    expect(onProgress.mock.calls.at(0)).toEqual([Buffer.byteLength(xml), false]);
    expect(onProgress.mock.calls.at(-1)).toEqual([Buffer.byteLength(xml), true]);
  });

  test.each<[what: string, listener: RequestListener, message: string, options?: ReadOptions]>([
    ["a status", (_, response) => response.writeHead(503).end(), "the server responded with status 503"],
    [
      "a redirect without a place",
      (_, response) => response.writeHead(302).end(),
      "the server responded with status 302",
    ],
    [
      "a redirect to itself",
      (_, response) => response.writeHead(307, { Location: "/" }).end(),
      "it redirects more than 5 times",
    ],
    [
      "a redirect to an http: URL",
      (_, response) => response.writeHead(301, { Location: "http://metadata.invalid/" }).end(),
      "it redirects to http://metadata.invalid/; only redirects to https: URLs are followed",
    ],
    ["a body that is cut off", cutOff, "the connection failed: "],
    ["a server that does not respond", () => {}, "it was not complete after 0.05 s", { timeoutMs: 50 }],
    [
      "a body that does not end",
      (_, response) => response.write(xml),
      "it was not complete after 0.05 s",
      { timeoutMs: 50 },
    ],
    ["a body that is too large", (_, response) => response.end(xml), "it is larger than 0.00001 MB", { maxBytes: 10 }],
    [
      "a body that is too large when it is uncompressed",
      (_, response) => response.end(gzipSync("x".repeat(10_000))),
      "it is larger than 0.001 MB",
      { maxBytes: 1000 },
    ],
    [
      "a body that is too large as content encoding",
      (_, response) => response.setHeader("Content-Encoding", "gzip").end(gzipSync("x".repeat(10_000))),
      "it is larger than 0.001 MB",
      { maxBytes: 1000 },
    ],
    ["bytes that are not UTF-8", (_, response) => response.end(Buffer.from([0x3c, 0xff])), "it is not text in UTF-8"],
    [
      "a broken gzip file",
      (_, response) => response.end(gzipSync(xml).subarray(0, 30)),
      "it is not valid gzip: unexpected end of file",
    ],
  ])("refuses %s", async (_what, listener, message, options) => {
    await expect(read(listener, options)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });

  test("refuses a server that is not there", async () => {
    const location = await serve(() => {});
    const server = createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    await once(server.close(), "close");
    expect(location).not.toContain(`:${port}/`);
    await expect(readSource({ cloud: "any", location: `http://127.0.0.1:${port}/` })).rejects.toThrow("ECONNREFUSED");
  });

  test("with http: must be on this machine", async () => {
    await expect(readSource({ cloud: "any", location: "http://metadata.invalid/" })).rejects.toThrow(
      "expected an https: URL; http: is for servers on this machine only",
    );
  });

  test.each(["http://metadata.invalid/", "http://127.0.0.1/"])(
    "with https: does not redirect to %s",
    async (target) => {
      const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.redirect(target));
      await expect(readSource({ cloud: "any", location: "https://metadata.invalid/" }, { fetch })).rejects.toThrow(
        `it redirects to ${target}; only redirects to https: URLs are followed`,
      );
      expect(fetch).toHaveBeenCalledOnce();
    },
  );
});

describe("a file", () => {
  test.each([
    ["beta-USSec.csdl", Buffer.from(xml)],
    ["beta-USSec.csdl.gz", gzipSync(xml)],
    ["with-byte-order-mark.xml", Buffer.from(`\ufeff${xml}`)],
  ])("is read: %s", async (name, bytes) => {
    const location = await file(name, bytes);
    expect(await readSource({ cloud: "any", location })).toMatchObject({ xml, source: name });
  });

  test.each([
    ["does not exist", "/does/not/exist.csdl", "it does not exist"],
    ["is a folder", import.meta.dirname, "it is a folder"],
  ])("is refused that %s", async (_what, location, message) => {
    await expect(readSource({ cloud: "any", location })).rejects.toMatchObject({ name: "UserError", message });
  });

  test("is refused that is too large", async () => {
    const location = await file("large.csdl", Buffer.from(xml));
    await expect(readSource({ cloud: "any", location }, { maxBytes: 10 })).rejects.toThrow("it is larger than");
  });
});

async function read(listener: RequestListener, options?: ReadOptions): Promise<string> {
  return (await readSource({ cloud: "any", location: await serve(listener) }, options)).xml;
}

function cutOff(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { "Content-Length": 10_000 }).write(xml, () => response.destroy());
}

async function file(name: string, bytes: Buffer): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
}

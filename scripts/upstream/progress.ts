import { visible } from "../pipeline/text.ts";
import type { ReadOptions } from "./read-source.ts";
import { isUrl, type MetadataSource } from "./sources.ts";

/** Shows on the standard error that a URL is downloaded: how much of it on a terminal, otherwise one line. */
export function showProgress({ cloud, location }: MetadataSource): ReadOptions {
  if (!isUrl(location)) return {};
  const line = `Downloading ${visible(location)} (${cloud})`;
  if (!process.stderr.isTTY) console.error(line);
  const onProgress = (bytes: number, hasEnded: boolean): void => {
    process.stderr.write(`\r${line} ${(bytes / 1e6).toFixed(1)} MB${hasEnded ? "\n" : ""}`);
  };
  return process.stderr.isTTY ? { onProgress } : {};
}

import { visible } from "../pipeline/text.ts";
import type { ReadOptions } from "./read-source.ts";
import { isUrl, type MetadataSource } from "./sources.ts";

/** Shows on the standard error that a URL is downloaded: how much of it on a terminal, otherwise one line. */
export function showProgress({ cloud, location }: MetadataSource): ReadOptions {
  if (!isUrl(location)) return {};
  const line = `Downloading ${visible(location)} (${cloud})`;
  const { stderr } = process;
  if (!stderr.isTTY) {
    console.error(line);
    return {};
  }
  let shown = "";
  const onProgress = (bytes: number, hasEnded: boolean): void => {
    const text = `\r${line} ${(bytes / 1e6).toFixed(1)} MB`;
    if (text !== shown) stderr.write(text);
    shown = text;
    if (hasEnded) stderr.write("\n");
  };
  onProgress(0, false);
  return { onProgress };
}

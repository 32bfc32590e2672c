import { afterEach, expect, test, vi } from "vitest";
import { showProgress } from "../../scripts/upstream/progress.ts";

const source = { cloud: "china", location: "https://metadata.invalid/$metadata" };

afterEach(() => {
  vi.restoreAllMocks();
});

test("a terminal shows how much is downloaded, on one line", () => {
  const write = stubStandardError(true);
  const { onProgress } = showProgress(source);
  for (const bytes of [40_000, 50_001, 1_200_000]) onProgress?.(bytes, false);
  onProgress?.(1_200_000, true);
  const line = "\rDownloading https://metadata.invalid/$metadata (china)";
  expect(write.mock.calls.flat()).toEqual([`${line} 0.0 MB`, `${line} 0.1 MB`, `${line} 1.2 MB`, "\n"]);
});

test("other outputs get a line", () => {
  const write = stubStandardError(false);
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(showProgress(source)).toEqual({});
  expect(log.mock.calls).toEqual([["Downloading https://metadata.invalid/$metadata (china)"]]);
  expect(write).not.toHaveBeenCalled();
});

test("nothing is shown for a file", () => {
  const write = stubStandardError(true);
  expect(showProgress({ cloud: "USSec", location: "beta-USSec.csdl" })).toEqual({});
  expect(write).not.toHaveBeenCalled();
});

function stubStandardError(isTTY: boolean) {
  const write = vi.fn<(text: string) => boolean>(() => true);
  vi.spyOn(process, "stderr", "get").mockReturnValue({ isTTY, write } as unknown as NodeJS.WriteStream & { fd: 2 });
  return write;
}

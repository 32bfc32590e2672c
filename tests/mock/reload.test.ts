import { rename, rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { startMockOnCopy } from "../support/mock-command.ts";

describe("a change of the description", () => {
  test("is served, without a restart", async () => {
    const { file, withStatus, served, printed } = await startMockOnCopy();
    await writeFile(file, withStatus("changed"));
    await served("changed");
    await printed(/API description changed; reloaded/);
  });

  test("that is a fault is shown with its place, while the last good one is served", async () => {
    const { file, withStatus, served, post, printedError } = await startMockOnCopy();
    await writeFile(file, "value: [");
    await printedError(
      /API description has problems; the last valid one stays in use\.\n.*webAccountCreated\.reference\.yaml:\d+:\d+/s,
    );
    expect(await post()).toEqual({ status: 201, statusMessage: null });
    await writeFile(file, withStatus("mended"));
    await served("mended");
  });

  test("by renaming, and by removing and writing again, is served too", async () => {
    const { file, withStatus, served } = await startMockOnCopy();
    await writeFile(`${file}.new`, withStatus("renamed"));
    await rename(`${file}.new`, file);
    await served("renamed");
    await rm(file);
    await writeFile(file, withStatus("written"));
    await served("written");
  });
});

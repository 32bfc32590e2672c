import { rename, rm, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { startMockOnCopy } from "../support/mock-command.ts";

test("a changed API description is reloaded, and the last valid one stays in use while it has problems", async () => {
  const { file, withStatus, waitForStatus, post, printed, printedError } = await startMockOnCopy();
  await writeFile(file, withStatus("written"));
  await waitForStatus("written");
  await printed(/^API description changed; reloaded$/m);

  await writeFile(file, "value: [");
  const place = /webAccountCreated\.reference\.yaml:\d+:\d+/.source;
  await printedError(new RegExp(`API description has problems; the last valid one stays in use\\.\\n.*${place}`, "s"));
  expect(await post()).toEqual({ status: 201, statusMessage: "written" });

  await writeFile(`${file}.new`, withStatus("renamed"));
  await rename(`${file}.new`, file);
  await waitForStatus("renamed");

  await rm(file);
  await writeFile(file, withStatus("recreated"));
  await waitForStatus("recreated");
});

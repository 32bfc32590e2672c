import { expect, test } from "vitest";
import { openOrigin, startBrowser, startOrigin } from "../support/browser.ts";

const browser = await startBrowser();

test("the browser has a process of its own for a frame of another site", async () => {
  const inner = await startOrigin((_request, response) => response.end("inner"));
  const page = await openOrigin(browser);
  await page.setContent(`<iframe src="${inner.replace("127.0.0.1", "localhost")}"></iframe>`);
  await page.frameLocator("iframe").getByText("inner").waitFor();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  expect(targetInfos.map(({ type }) => type)).toContain("iframe"); // only such a frame is a target
});

test("the browser refuses a response that another origin may not read", async () => {
  const page = await openOrigin(browser);
  const fetchFrom = (url: string) =>
    page.evaluate(
      (target) =>
        fetch(target).then(
          (response) => response.text(),
          (error: Error) => error.name,
        ),
      url,
    );
  expect(await fetchFrom(await startOrigin((_request, response) => response.end("secret")))).toBe("TypeError");
  const open = await startOrigin((_request, response) =>
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("public"),
  );
  expect(await fetchFrom(open)).toBe("public");
});

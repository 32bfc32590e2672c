import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Request, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { startExample } from "../support/example.ts";
import { field, fill, focused, outcome, submitter, title } from "../support/profile-page.ts";

const document = await loadDocument();
const { folder, mock, open, create, requestsOf, answerTo } = await startExample();
const no = "Nothing was created.";
const perhaps = "It may have been created all the same.";

const declared = operationsOf(document).map(({ definition }) => Object.keys(definition.responses));
const statuses = [...new Set(declared.flat())].filter((status) => Number(status) >= 400);

describe("an answer that the API description declares", () => {
  const shown: Readonly<Record<string, readonly [title: string, created: string, ...buttons: string[]]>> = {
    400: ["The service refused these entries", no],
    401: ["You are not signed in", no, "Go to the access token", "Try again"],
    403: ["You may not add to this profile", no],
    404: ["There is no such profile", no],
    415: ["The service does not understand this page", no],
    429: ["Too many requests", no, "Try again"],
    500: ["The service failed", perhaps, "It is not there: send it again"],
    503: ["The service is not available", no, "Try again"],
  };

  test("is in the menu", async () => {
    const page = await open("project");
    const wishes = await field(page, "The mock answers")
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(wishes.filter((wish) => wish.startsWith("code="))).toEqual(statuses.map((status) => `code=${status}`));
    expect(Object.keys(shown)).toEqual(statuses);
  });

  test.each(statuses)("has its own words: %s", async (status) => {
    const [words = "", created, ...buttons] = shown[status] ?? [];
    const page = await open("web-account");
    await page.clock.install();
    const requests = requestsOf(page);
    await fill(page, { "The mock answers": `${status}: ${words}` });
    const request = await create(page);
    expect(request.headers()).toMatchObject({ prefer: `code=${status}` });
    if (["429", "503"].includes(status)) await sitOutRetries(page, requests);
    await title(page, words).waitFor();
    const text = await outcome(page).innerText();
    expect(text).toContain(created);
    for (const other of [no, perhaps].filter((each) => each !== created)) expect(text).not.toContain(other);
    expect(await outcome(page).getByRole("button").allInnerTexts()).toEqual(buttons);
    const { error } = await answerTo(requests.at(-1));
    expect(text).toContain(`${status} ${error.code}`);
    expect(text).toContain(error.innerError["request-id"]);
    expect(text).toContain(error.innerError["client-request-id"]);
    expect(text).toMatch(new RegExp(`Requests sent\\s+${requests.length}$`));
    expect(await focused(page)).toBe(words);
  });

  test("is retried where the service asks for it, and nothing weird is seen", async () => {
    const page = await open("web-account");
    await page.clock.install();
    let isFirst = true;
    await page.route(`${mock.url}/**`, (route) => {
      const headers = { ...route.request().headers(), prefer: "code=503" };
      const isRefused = isFirst;
      isFirst = false;
      return isRefused ? route.continue({ headers }) : route.continue();
    });
    const requests = requestsOf(page);
    await submitter(page).click();
    await page.getByText("The service is busy. Sending again in 10 s.").waitFor();
    expect(await submitter(page).innerText()).toBe("Creating…");
    await submitter(page).click({ force: true }); // which does nothing
    await page.clock.fastForward(11_000);
    await title(page, "The web account was created").waitFor();
    expect(requests).toHaveLength(2);
  });

  test("that breaks the API description is shown all the same, and told of", async () => {
    const page = await open("web-account");
    const warning = page.waitForEvent("console", (message) => message.type() === "warning");
    await answerOnce(page, { status: 201, json: { createdDateTime: 1, createdBy: "none", service: 7 } });
    await submitter(page).click();
    await title(page, "The web account was created").waitFor();
    await page
      .getByText(/^The answer departs from the API description in \d places; the console has more\.$/)
      .waitFor();
    expect((await warning).text()).toContain("The answer departs from the API description.");
    await page.getByRole("button", { name: "Create another" }).click();
    await answerOnce(page, { status: 400, json: { error: { details: "all of it" } } });
    await submitter(page).click();
    await title(page, "The service refused these entries").waitFor();
    await page.getByText(/^The answer departs from the API description in/).waitFor();
  });
});

describe("another failure", () => {
  const cases: Record<string, readonly [title: string, created: string, provoke: (page: Page) => Promise<unknown>]> = {
    "unexpected-status": [
      "The service gave an unexpected answer",
      perhaps,
      async (page) => {
        await answerOnce(page, { status: 409, body: "<b>Conflict</b>" });
        await submitter(page).click();
        await outcome(page).getByText("Its status was 409").waitFor();
      },
    ],
    "invalid-response": [
      "The answer could not be read",
      perhaps,
      async (page) => {
        await answerOnce(page, { status: 201, body: "<html>" });
        await submitter(page).click();
      },
    ],
    network: [
      "The service could not be reached",
      perhaps,
      async (page) => {
        const gone = await startMock({ document });
        await gone.close();
        await once(page, (route) => route.continue({ url: route.request().url().replace(mock.url, gone.url) }));
        await submitter(page).click();
      },
    ],
    timeout: [
      "The service took too long",
      perhaps,
      async (page) => {
        await page.clock.install();
        await fill(page, { "It answers": "after 15 seconds", "The page waits for": "5 seconds" });
        await create(page);
        await page.clock.fastForward(5_000);
      },
    ],
    aborted: [
      "You cancelled it",
      perhaps,
      async (page) => {
        await fill(page, { "It answers": "after 15 seconds" });
        await create(page);
        await page.getByRole("button", { name: "Cancel" }).click();
      },
    ],
    "invalid-request": [
      "Nothing was sent",
      no,
      async (page) => {
        await field(page, "Access token").fill("");
        await submitter(page).click();
      },
    ],
  };

  test.each(Object.entries(cases))("has its own words: %s", async (_kind, [words, created, provoke]) => {
    const page = await open("certification");
    await field(page, "Title").fill("Certified Service Designer");
    await provoke(page);
    await title(page, words).waitFor();
    expect(await outcome(page).innerText()).toContain(created);
    expect(await focused(page)).toBe(words);
    expect(await submitter(page).innerText()).toBe("Create the certification");
    expect(await page.getByRole("button", { name: "Cancel" }).isVisible()).toBe(false);
    if (created === no) await page.getByRole("button", { name: "Go to the access token" }).click();
    if (created === no) await page.keyboard.type("any");
    await fill(page, { "It answers": "at once" });
    const again = created === no ? "Try again" : "It is not there: send it again";
    await page.getByRole("button", { name: again }).click();
    await title(page, "The certification was created").waitFor();
    await outcome(page).getByText("Certified Service Designer", { exact: true }).waitFor();
  });

  test("leaves the focus where the form is sent once more", async () => {
    const page = await open("project");
    await fill(page, { "It answers": "after 15 seconds" });
    await create(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "It is not there: send it again" }).click();
    await expect.poll(() => focused(page)).toBe("Creating…");
    expect(await outcome(page).count()).toBe(0);
  });

  test("is of every kind that the client has", async () => {
    const source = await readFile(join(folder, "node_modules/graph-profile/lib/generated/runtime/error.d.ts"), "utf8");
    const [, union = ""] = source.match(/export type Kind = (.*);/) ?? [];
    expect(union.match(/[\w-]+/g)?.toSorted()).toEqual(["status", ...Object.keys(cases)].toSorted());
  });
});

const once = (page: Page, handle: (route: Route) => Promise<void>) =>
  page.route(`${mock.url}/**`, handle, { times: 1 });

/** Has the next request answered otherwise, as a service does that any page may call. */
const answerOnce = (page: Page, answer: Parameters<Route["fulfill"]>[0]) =>
  once(page, (route) => route.fulfill({ ...answer, headers: { "Access-Control-Allow-Origin": "*" } }));

/** The service asks for ten seconds before each retry, and the page waits for thirty in all. */
async function sitOutRetries(page: Page, requests: readonly Request[]): Promise<void> {
  for (const sent of [1, 2]) {
    await page.getByText("The service is busy. Sending again in 10 s.").waitFor();
    expect(requests).toHaveLength(sent);
    await page.clock.fastForward(11_000);
    await expect.poll(() => requests.length).toBe(sent + 1);
  }
}

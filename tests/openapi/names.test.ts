import { expect, test } from "vitest";
import { camelCase, pascalCase } from "../../src/openapi/names.ts";

test.each([
  ["page-title", "pageTitle", "PageTitle"],
  ["List all  books!", "listAllBooks", "ListAllBooks"],
  ["PATCH_page_id", "patch_page_id", "PATCH_page_id"],
  ["GET page", "getPage", "GETPage"],
  ["URLList", "urlList", "URLList"],
  ["OAuth", "oAuth", "OAuth"],
  ["ID", "id", "ID"],
  ["2nd", "_2nd", "_2nd"],
  ["__proto__", "__proto__", "__proto__"],
  ["获取用户", "获取用户", "获取用户"],
  ["école été", "écoleÉté", "ÉcoleÉté"],
  ["a\u202e\u200bb 🚀", "aB", "AB"],
  ["", "_", "_"],
])("%j is %s and %s", (text, camel, pascal) => {
  expect([camelCase(text), pascalCase(text)]).toEqual([camel, pascal]);
});

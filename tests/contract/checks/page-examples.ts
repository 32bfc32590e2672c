import { readFileSync } from "node:fs";

/** The request and the answer of a reference page, to the letter: where it has a placeholder for a date, so have these. */
export interface PageExample {
  request: unknown;
  answer: unknown;
}

/** The example on the reference page of a type. */
export function pageExample(type: string): PageExample {
  return JSON.parse(readFileSync(new URL(`../../fixtures/pages/${type}.json`, import.meta.url), "utf8"));
}

/**
 * Where an answer departs from a page's, as JSON pointers. A date or null stands where the page has a placeholder; all
 * else is the same, and there is nothing more.
 */
export function departuresFromPage(answer: unknown, page: unknown, pointer = ""): string[] {
  if (page === "Date" || page === "datetime-value")
    return answer === null || /^\d{4}-\d{2}-\d{2}$/.test(String(answer)) ? [] : [pointer];
  if (typeof page !== "object" || page === null) return answer === page ? [] : [pointer];
  if (typeof answer !== "object" || answer === null || Array.isArray(answer) !== Array.isArray(page)) return [pointer];
  const [actual, expected] = [answer as Record<string, unknown>, page as Record<string, unknown>];
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...names].flatMap((name) => departuresFromPage(actual[name], expected[name], `${pointer}/${name}`));
}

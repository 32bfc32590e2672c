import { UserError } from "../../src/cli/user-error.ts";

/**
 * Returns a page of Redocly whose search also finds words of languages that are written without spaces, such as Chinese, and
 * shows no code of samples in its results. Redoc has no setting for either. Each patch replaces the whole of a regular
 * expression, which minifying does not change.
 *
 * @throws `UserError` if this release of Redocly has other regular expressions
 */
export function withSearch(page: string): string {
  return patches.reduce((patched, { purpose, original, replacement }) => {
    const [before = "", after, ...more] = patched.split(original);
    if (after === undefined || more.length > 0)
      throw new UserError(
        `Expected the regular expression ${original} once in the page of Redocly, got it ${after === undefined ? 0 : more.length + 1} times: with it, ${purpose}. Adapt scripts/docs/search.ts to the installed @redocly/cli.`,
      );
    return before + replacement + after;
  }, page);
}

/** Characters of the languages that are written without spaces: each is indexed as a word of its own. */
const unspaced = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]";

const patches = [
  {
    purpose: "FlexSearch splits a text into words",
    original: "/[^\\p{L}\\p{N}]+/u",
    replacement: `/[^\\p{L}\\p{N}]+|(?=${unspaced})|(?<=${unspaced})/u`,
  },
  {
    purpose: "Redoc compares the beginning of words, unless a query is long",
    original: "/[\\p{L}\\p{N}_-]/u",
    replacement: `/(?!${unspaced})[\\p{L}\\p{N}_-]/u`,
  },
  {
    purpose: "Redoc removes HTML from the texts that it indexes",
    original: "/<\\/?(?:a|b|i|em|strong|code|pre|",
    replacement: '/<\\w+ class="samples?"[^]*|<\\/?(?:a|b|i|em|strong|code|pre|',
  },
];

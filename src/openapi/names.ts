/**
 * Returns a text as an identifier in camelCase: what is neither letter, digit, `_` nor `$` separates words, and the capitals
 * that the text begins with are lower case, but for the last before a small letter. `page-title` as `pageTitle`, `GET_page`
 * as `get_page`, `URLList` as `urlList`, `2nd` as `_2nd`; letters of any script stay.
 */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return identifier(lowerFirst(first) + rest.map(upperFirst).join(""));
}

/** Returns a text as an identifier in PascalCase: `page-title` and `pageTitle` as `PageTitle`. */
export function pascalCase(text: string): string {
  return identifier(words(text).map(upperFirst).join(""));
}

/** Returns a function that makes names unique with a number: `Name`, `Name2`, `Name3`. */
export function uniqueNames(reserved: Iterable<string> = []): (name: string) => string {
  const taken = new Set(reserved);
  const next = new Map<string, number>(); // many equal names would take quadratic time
  return (name) => {
    let [unique, number] = [name, next.get(name) ?? 2];
    for (; taken.has(unique); number++) unique = `${name}${number}`;
    next.set(name, number);
    taken.add(unique);
    return unique;
  };
}

/** The words that cannot name a variable in a module (ECMAScript 2025, sections 12.7.2 and 13.1.1). */
export const reservedWords: readonly string[] =
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/);

const words = (text: string): string[] => text.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lowerFirst = (word: string): string =>
  word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (capitals) => capitals.toLowerCase());
const identifier = (name: string): string => (/^[\p{ID_Start}_$]/u.test(name) ? name : `_${name}`);

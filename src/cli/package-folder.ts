/** The folder of the package, seen from `lib/src/cli/` in it. */
export const packageFolder = new URL("../../../", import.meta.url);

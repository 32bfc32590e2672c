/** The folder of the package, seen from `lib/scripts/package/` in it. */
export const packageFolder = new URL("../../../", import.meta.url);

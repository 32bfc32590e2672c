/** The root folder of the installed package. This file is in `lib/src/cli/` there. */
export const packageFolder = new URL("../../../", import.meta.url);

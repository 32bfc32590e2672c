/** The mutants that no gate catches, each with the reason why it may live. One that is caught has to go from here. */
export const survivors: Readonly<Record<string, string>> = {};

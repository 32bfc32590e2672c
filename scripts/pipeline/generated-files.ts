/** The files that a command generates: their text by their name, with `/` between folders. */
export type GeneratedFiles = ReadonlyMap<string, string>;

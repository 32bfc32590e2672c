/** The value of a JSON text, or why it has none. */
export type JsonBody = { value: unknown } | { problem: string };

/** As in Microsoft Graph. Some thousands of levels could exhaust the stack of what handles the value. */
const maxDepth = 100;

/**
 * Parses a JSON text that comes from outside.
 *
 * @param name - what the problem calls the text
 */
export function parseJson(text: string, name = "body"): JsonBody {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value, maxDepth)
      ? { problem: `The ${name} is nested more than ${maxDepth} levels deep.` }
      : { value };
  } catch (error) {
    return { problem: `The ${name} is not valid JSON: ${(error as Error).message}.` };
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}

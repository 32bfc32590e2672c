/** The value of a body, or why it has none. */
export type JsonBody = { value: unknown } | { fault: string };

const deepest = 100; // as in the service; beyond some thousands, what handles the value could run out of stack

/** Parses a body that is JSON. */
export function parseBody(text: string): JsonBody {
  if (depthOf(text) > deepest) return { fault: `The body is nested deeper than ${deepest} levels.` };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `The body is not JSON: ${(error as Error).message}.` };
  }
}

/** How many brackets are open at once, those in texts left out. */
function depthOf(text: string): number {
  let [depth, most, isInText] = [0, 0, false];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInText) {
      if (character === "\\") index++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return most;
}

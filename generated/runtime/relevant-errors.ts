// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** An error of a JSON Schema validation. */
export interface ValidationError {
  keyword: string;
  message: string;
  pointer: string;
}

/**
 * Returns the errors of a JSON Schema validation that tell what to fix, one for each mistake: of the errors about a value
 * the most specific, and none that only says that it matches no alternative if there is an error inside the value.
 */
export function relevantErrors<E extends ValidationError>(errors: readonly E[]): E[] {
  const mistakes = new Map<string, E[]>();
  for (const error of errors) {
    const key = isAboutProperty(error) ? `${error.pointer} ${error.message}` : error.pointer;
    const mistake = mistakes.get(key);
    if (mistake) mistake.push(error);
    else mistakes.set(key, [error]);
  }
  const aroundErrors = new Set(errors.flatMap(pointersAround));
  return [...mistakes.values()]
    .filter((mistake) => !mistake.some((error) => isAlternative(error) && aroundErrors.has(error.pointer)))
    .map(mostSpecific);
}

/** Returns the pointers of the values that an error is inside. */
function pointersAround(error: ValidationError): string[] {
  const tokens = error.pointer.split("/");
  const around = tokens.map((_, depth) => tokens.slice(0, depth).join("/")).slice(1);
  return isAboutProperty(error) ? [...around, error.pointer] : around;
}

/** Whether an error is about a property of an object. One object can have several of them. */
export const isAboutProperty = ({ keyword }: ValidationError) => /required|properties/i.test(keyword);

/** Whether an error says that a value matches no alternative. */
const isAlternative = ({ keyword }: ValidationError) => /^(anyOf|oneOf|if)$/.test(keyword);

/** Returns the most specific of the errors about a value. Of types, any that an error expects is right. */
function mostSpecific<E extends ValidationError>(errors: readonly E[]): E {
  const first = errors.reduce((best, error) => (rank(error) < rank(best) ? error : best));
  if (first.keyword !== "type") return first;
  const types = errors.flatMap(({ keyword, message }) => (keyword === "type" ? lastWord(message).split(",") : []));
  return { ...first, message: first.message.replace(/\S+$/, [...new Set(types)].join()) };
}

const lastWord = (message: string): string => message.slice(message.lastIndexOf(" ") + 1);

/** Rules about a value, the most specific first; "" stands for all others. */
const precedence = ["", "enum", "const", "type", "format", "pattern", "not", "oneOf", "anyOf", "if"];

const rank = ({ keyword }: ValidationError): number => precedence.indexOf(precedence.includes(keyword) ? keyword : "");

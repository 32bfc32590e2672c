import { isAboutProperty, relevantErrors } from "../client/relevant-errors.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { keysOf, valueAt } from "../openapi/pointer.ts";
import { resolve } from "../openapi/reference.ts";
import type { EngineRequest, Violation } from "./engine.ts";
import { type SchemaReference, shapeAt } from "./schema.ts";

/** A mistake in a request. */
export interface Problem {
  /** The rule that is broken, such as `enum`. */
  code: string;
  /** The name of what is invalid, what is allowed, and what was sent. */
  message: string;
  /** The place in the body as a JSON pointer, or the name of the header or parameter. */
  target: string;
}

/**
 * Returns the mistakes in a request: one for an invalid value, however many rules of the API description it breaks. What
 * is readOnly need not be sent, and is ignored if it is.
 */
export function problemsOf(
  violations: readonly Violation[],
  { body, headers, url }: EngineRequest,
  document: OpenApiDocument,
  operation: Operation,
): Problem[] {
  const content = resolve(document, operation.definition.requestBody)?.content;
  const bodySchema = jsonContent(content)?.schema as SchemaReference | undefined;
  const errors = violations.map((violation) => ({ ...violation, message: violation.rule ?? violation.message }));
  const mistakes = relevantErrors(errors).filter((error) => !isAboutReadOnly(error));
  return mistakes.map((error) => ({
    code: error.keyword,
    message: `${isInBody(error) ? bodyMessage(error) : error.message}${sent(error)}.`,
    target: error.pointer,
  }));

  function isAboutReadOnly({ rule = "", pointer }: Violation): boolean {
    const missing = /^must have required property '(.*)'$/s.exec(rule)?.slice(1) ?? [];
    return shapeAt(document, bodySchema, [...keysOf(pointer), ...missing]).readOnly;
  }

  function bodyMessage({ keyword, message, pointer }: Violation): string {
    const keys = keysOf(pointer);
    const name = keys.length === 0 ? "The body" : `Property ${keys.join(".")}`;
    if (keyword === "type") return `${name} ${withTypesInWords(message)}`;
    if (keyword === "enum" && shapeAt(document, bodySchema, keys).isFlags)
      return `${name} ${message}, or several joined by commas`;
    const isLong = keyword === "pattern" && message.length > 80;
    return `${name} ${isLong ? "must match its pattern in the API description" : message}`;
  }

  function sent(error: Violation): string {
    const { pointer } = error;
    const value = isInBody(error) ? valueAt(body, keysOf(pointer)) : (headers[pointer] ?? url.query[pointer]);
    return value === undefined || isAboutProperty(error) ? "" : `; got ${shortened(JSON.stringify(value))}`;
  }
}

/** Whether a violation is about a value in the body. */
const isInBody = ({ rule }: Violation): boolean => rule !== undefined;

/** Returns `must be string,null` as `must be string or null`. */
function withTypesInWords(rule: string): string {
  const isNull = (type: string) => Number(type === "null");
  return rule.replace(/\S+$/, (types) => {
    const sorted = types.split(",").toSorted((first, second) => isNull(first) - isNull(second));
    return new Intl.ListFormat("en", { type: "disjunction" }).format(sorted);
  });
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

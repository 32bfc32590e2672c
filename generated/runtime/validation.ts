// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { escapeToken, keysOf } from "./pointer.ts";

/**
 * A validator of a value.
 *
 * @see https://standardschema.dev
 */
export interface Validator<Value = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly ValidatorIssue[] };
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

interface ValidatorIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  /** The rule of JSON Schema that is broken, such as `enum`. */
  readonly keyword?: string;
}

/** The validators of each operation: of its request body, and of its response bodies by status. */
export type Validators = Readonly<
  Record<string, { readonly request?: Validator } & Readonly<Record<number, Validator>>>
>;

/** What is invalid in a value, and where. */
export interface Issue {
  /** A JSON pointer (RFC 6901). */
  pointer: string;
  message: string;
}

/** A validation function, as Ajv compiles it. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

interface AjvError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Readonly<Record<string, unknown>>;
}

/** Returns a compiled validation function as a Standard Schema. */
export function validatorOf<Value>(check: Check): Validator<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "graph-profile",
      validate(value) {
        if (check(value)) return { value: value as Value };
        const errors = (check.errors ?? []).map((error) => ({
          keyword: error.keyword,
          message: messageOf(error),
          pointer: error.instancePath,
        }));
        return {
          issues: relevantErrors(errors).map(({ pointer, ...issue }) => ({ ...issue, path: keysOf(pointer) })),
        };
      },
    },
  };
}

/** Returns what is invalid in a value; nothing if there is no validator. */
export function issuesOf(validator: Validator | undefined, value: unknown): Issue[] {
  const { issues = [] } = validator?.["~standard"].validate(value) ?? {};
  return issues.map(({ message, path }) => ({
    message,
    pointer: path.map((key) => `/${escapeToken(String(key))}`).join(""),
  }));
}

interface ValidationError {
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

function messageOf({ message = "is invalid", params }: AjvError): string {
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(", ")}`;
  return params.additionalProperty === undefined ? message : `${message}; found '${params.additionalProperty}'`;
}

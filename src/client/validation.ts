import { keysOf } from "./pointer.ts";
import { relevantErrors } from "./relevant-errors.ts";

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

interface ValidatorIssue extends Readonly<Issue> {
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
  message: string;
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
          issues: relevantErrors(errors).map((issue) => ({ ...issue, path: keysOf(issue.pointer) })),
        };
      },
    },
  };
}

/** Returns what is invalid in a value; nothing if there is no validator. */
export function issuesOf(validator: Validator | undefined, value: unknown): Issue[] {
  const { issues = [] } = validator?.["~standard"].validate(value) ?? {};
  return issues.map(({ pointer, message }) => ({ pointer, message }));
}

function messageOf({ message, params }: AjvError): string {
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(", ")}`;
  return params.additionalProperty === undefined ? message : `${message}; found '${params.additionalProperty}'`;
}

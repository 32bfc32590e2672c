import type { Issue } from "./options.ts";

/** A validator in the form that form libraries take (Standard Schema 1). */
export interface Validator<Value = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Value; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** Validators of each operation: of its request, and of its answers by status. */
export type Validators = Readonly<
  Record<string, { readonly request?: Validator } & Readonly<Record<number, Validator>>>
>;

/** A function that Ajv has compiled. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

interface Fault {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Readonly<Record<string, unknown>>;
}

/** A validator around a compiled function. */
export function validatorOf<Value>(check: Check): Validator<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "graph-profile",
      validate(value) {
        if (check(value)) return { value: value as Value };
        const faults = tellingFaults(check.errors ?? []);
        return { issues: faults.map((fault) => ({ message: messageOf(fault), path: pathOf(fault.instancePath) })) };
      },
    },
  };
}

/** What is wrong with a value; nothing where there is no validator. */
export function issuesOf(validator: Validator | undefined, value: unknown): Issue[] {
  const { issues = [] } = validator?.["~standard"].validate(value) ?? {};
  return issues.map(({ message, path }) => ({
    message,
    pointer: path.map((key) => `/${token(String(key))}`).join(""),
  }));
}

/** Without what only says that none of several alternatives fits, where another fault says why. */
function tellingFaults(faults: readonly Fault[]): readonly Fault[] {
  const telling = faults.filter(({ keyword, params }) => keyword !== "anyOf" && params.type !== "null");
  const rest = faults.filter(
    (fault) =>
      !telling.includes(fault) && !telling.some(({ instancePath }) => instancePath.startsWith(fault.instancePath)),
  );
  return [...telling, ...rest];
}

function messageOf({ message = "is wrong", params }: Fault): string {
  return Array.isArray(params.allowedValues) ? `must be one of ${params.allowedValues.join(", ")}` : message;
}

// RFC 6901, section 3.
const pathOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
const token = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

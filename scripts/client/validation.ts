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

/** What is wrong with a value; nothing where there is no validator. */
export function issuesOf(validator: Validator | undefined, value: unknown): Issue[] {
  const { issues = [] } = validator?.["~standard"].validate(value) ?? {};
  return issues.map(({ message, path }) => ({
    message,
    pointer: path.map((key) => `/${pointerToken(String(key))}`).join(""),
  }));
}

const pointerToken = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

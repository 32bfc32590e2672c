// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** The properties that a JSON object must have: their types as `typeof` returns them, or their own shapes. */
export interface Shape {
  readonly [property: string]: "string" | "number" | "boolean" | Shape;
}

/** Returns the first difference between a JSON value and a shape, such as `body.error must be object`. */
export function mismatchOf(value: unknown, shape: Shape[string], path = "body"): string | undefined {
  if (typeof shape === "string") return typeof value === shape ? undefined : `${path} must be ${shape}`;
  if (typeof value !== "object" || !value || Array.isArray(value)) return `${path} must be object`;
  for (const [key, inner] of Object.entries(shape)) {
    const mismatch = mismatchOf((value as Record<string, unknown>)[key], inner, `${path}.${key}`);
    if (mismatch) return mismatch;
  }
  return undefined;
}

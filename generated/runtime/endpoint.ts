// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { BodySerializer } from "./form.ts";
import type { QuerySerializer } from "./query.ts";
import type { Shape } from "./shape.ts";

/** Where and how an operation is called, and what it responds with. */
export interface Endpoint {
  method: string;
  /** The path template, such as `/users/{id}`. */
  path: string;
  /** By path parameter: values that begin with this prefix are sent as an OData key, `/users('value')`. */
  parenthesizedPrefixes?: Readonly<Record<string, string>>;
  /** Whether each request has a `client-request-id` header. */
  sendsClientRequestId?: boolean;
  /**
   * Whether the access token is sent: the operation has a security scheme that takes one, or none is declared.
   *
   * @default true
   */
  sendsAccessToken?: boolean;
  /** @default "application/json" */
  requestContentType?: string;
  /** @default JSON.stringify */
  serializeBody?: BodySerializer;
  /** Serializes query parameters. @default `URLSearchParams`, for parameters that are not declared */
  serializeQuery?: QuerySerializer;
  /** The type of the response body by status, by range such as `4XX`, or for `default`. */
  responses: Readonly<Record<string, BodyType>>;
}

/** How the body of a response is read: `json` for any JSON, a shape for a JSON object, `empty` without content. */
export type BodyType = "json" | "text" | "blob" | "empty" | Shape;

/** Returns what an object has for a status: its value for the status, for the range such as `4XX`, or for `default`. */
export function byStatus<Value>(values: Readonly<Record<string, Value>>, status: number): Value | undefined {
  return values[status] ?? values[`${Math.floor(status / 100)}XX`] ?? values.default;
}

/** Returns whether a status is success: one declared as 2xx, or any 2xx under `default` if there is no declared 2xx. */
export function isSuccess({ responses }: Endpoint, status: number): boolean {
  if (status < 200 || status > 299) return false;
  return status in responses || "2XX" in responses || !Object.keys(responses).some((key) => key.startsWith("2"));
}

// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { BodySerializer } from "./form.ts";
import type { PathSerializer } from "./path.ts";
import type { QuerySerializer } from "./query.ts";
import type { Shape } from "./shape.ts";

/** Where and how an operation is called, and what it responds with. */
export interface Endpoint {
  /** In capitals. */
  method: string;
  /** The path template, such as `/users/{id}`. */
  path: string;
  /** The URLs of the operation's own servers, which replace those of the API description. */
  servers?: readonly string[];
  /** Whether each request has a `client-request-id` header. */
  sendsClientRequestId?: boolean;
  /**
   * Whether the access token is sent: the operation has a security scheme that takes one, or none is declared.
   *
   * @default true
   */
  sendsAccessToken?: boolean;
  /** Header fields of each request: `Accept`, if the server can choose a media type. */
  headers?: Readonly<Record<string, string>>;
  /** `null` for a range such as `*\/*`: the platform sets the type of a `Blob`. @default "application/json" */
  requestContentType?: string | null;
  /** @default JSON.stringify */
  serializeBody?: BodySerializer;
  /** Serializes path parameters. @default `encodeURIComponent` */
  serializePath?: PathSerializer;
  /** Serializes query parameters. @default `URLSearchParams`, for parameters that are not declared */
  serializeQuery?: QuerySerializer;
  /** Returns the header fields of header and cookie parameters. @default the header parameters */
  serializeHeader?: (params: { header?: object; cookie?: object }) => object;
  /** The type of the response body by status, by range such as `4XX`, or for `default`. */
  responses: Responses;
  /** Reads the body of a response. @default by its status */
  readBody?: BodyReader;
}

export type Responses = Readonly<Record<string, BodyType>>;

/** How the body of a response is read: `json` for any JSON, a shape for a JSON object, `empty` without content. */
export type BodyType = "json" | "text" | "blob" | "empty" | Shape;

/** Reads the body of a response. */
export type BodyReader = (responses: Responses, response: Response) => Promise<ReadBody>;

/** The body of a response, and how it was read; `undefined` if the status is not declared. */
export interface ReadBody {
  type: BodyType | undefined;
  content: string | Blob;
}

/** Returns what an object has for a status: its value for the status, for the range such as `4XX`, or for `default`. */
export function byStatus<Value>(values: Readonly<Record<string, Value>>, status: number): Value | undefined {
  return values[status] ?? values[`${String(status)[0]}XX`] ?? values.default;
}

/** Returns whether a status is success: one declared as 2xx, or any 2xx under `default` if there is no declared 2xx. */
export function isSuccess({ responses }: Endpoint, status: number): boolean {
  return (
    /^2/.test(`${status}`) && (status in responses || "2XX" in responses || !/\b2/.test(`${Object.keys(responses)}`))
  );
}

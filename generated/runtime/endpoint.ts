// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** Where and how an operation is called, and what it responds with. */
export interface Endpoint {
  method: string;
  /** The path template, such as `/users/{id}`. */
  path: string;
  /** By path parameter: values that begin with this prefix are sent as an OData key, `/users('value')`. */
  parenthesizedPrefixes?: Readonly<Record<string, string>>;
  /**
   * Whether the operation accepts an access token.
   *
   * @default true
   */
  sendsAccessToken?: boolean;
  /** Whether each request has a `client-request-id` header. */
  sendsClientRequestId?: boolean;
  /** @default "application/json" */
  requestContentType?: string;
  /** The type of the response body by status, by range such as `4XX`, or for `default`. */
  responses: Readonly<Record<string, BodyType>>;
}

/** How the body of a response is read; `empty` where it has no content. */
export type BodyType = "json" | "text" | "blob" | "empty";

/** Returns the type of the response body, or `undefined` for a status that is not declared. */
export function responseBodyType({ responses }: Endpoint, status: number): BodyType | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}

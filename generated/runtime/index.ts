// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

export type { Call, CallOptions, Data, Failure, Result } from "./call.ts";
export { connect, type Endpoint } from "./connect.ts";
export { CallError, type Kind, unwrap } from "./error.ts";
export type { CallSettings, ClientOptions, Issue, RequestEvent, RetryOptions } from "./options.ts";
export type { Validator, Validators } from "./validation.ts";

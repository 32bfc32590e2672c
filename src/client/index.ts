export type { Call, CallOptions, Data, Failure, OperationTypes, Result } from "./call.ts";
export { connect } from "./connect.ts";
export type { Endpoint } from "./endpoint.ts";
export { CallError, type Kind, unwrap } from "./error.ts";
export type { CallSettings, ClientOptions, RequestEvent, RetryOptions } from "./options.ts";
export type { Issue, Validator, Validators } from "./validation.ts";

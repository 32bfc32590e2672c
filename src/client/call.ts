import type { HeadersOptions, ParamsOption, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { CallError } from "./error.ts";
import type { CallSettings } from "./options.ts";
import type { Issue } from "./validation.ts";

/** An operation: its parameters, its request body, and its response bodies by status. */
export interface OperationTypes {
  parameters: object;
  requestBody?: unknown;
  /** The request bodies by media type, if several are JSON. */
  requestBodies?: object;
  responses: object;
}

/** A method of the client. It neither throws nor rejects: a failure is in `error`. */
export type Call<Operation extends OperationTypes> = (
  ...options: Record<never, never> extends CallOptions<Operation>
    ? [options?: CallOptions<Operation>]
    : [options: CallOptions<Operation>]
) => Promise<Result<Operation>>;

/** The options of a call: parameters, body and headers, and what it overrides of the client's options. */
export type CallOptions<Operation extends OperationTypes> = ParamsOption<Operation> &
  BodyOption<Operation> &
  CallSettings & {
    querySerializer?: QuerySerializer<Operation> | QuerySerializerOptions;
    bodySerializer?: (body: NonNullable<Operation["requestBody"]>) => unknown;
    /** Aborts the call, also while it waits for a retry. */
    signal?: AbortSignal | undefined;
    /** Other options of the `Request`, such as `credentials`. */
    request?: Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal"> | undefined;
  };

/** Has either `data` or `error`. `response` is the last response, if there was one; its body has been read. */
export type Result<Operation extends OperationTypes> =
  | { data: Data<Operation>; error?: undefined; response: Response }
  | { data?: undefined; error: Failure<Operation>; response: Response | undefined };

/** The response body of success; `null` without content, which success under `default` may be. */
export type Data<Operation extends OperationTypes> = Operation extends OperationTypes
  ? Operation["responses"][SuccessOf<keyof Operation["responses"]>] | EmptyData<Operation["responses"]>
  : never;

type EmptyData<Responses> = [Extract<keyof Responses, Success>] extends [never]
  ? Responses extends { default: infer Body }
    ? Body extends string | Blob
      ? never
      : null
    : never
  : never;

/** The errors of an operation. They narrow by `kind`, and those of kind `status` by `status`. */
export type Failure<Operation extends OperationTypes> =
  | StatusError<Operation>
  | (CallError & { readonly kind: "unexpected-status"; readonly status: number; readonly body: string })
  | (CallError & { readonly kind: "invalid-response"; readonly status: number })
  | (CallError & { readonly kind: "network" | "timeout" | "aborted" })
  | (CallError & { readonly kind: "invalid-request"; readonly issues: readonly Issue[] });

type StatusError<Operation extends OperationTypes> = Operation extends OperationTypes
  ? {
      [Key in Exclude<keyof Operation["responses"], Success>]: CallError & {
        readonly kind: "status";
        readonly status: StatusOf<Key, keyof Operation["responses"]>;
        readonly body: Operation["responses"][Key];
      };
    }[Exclude<keyof Operation["responses"], Success>]
  : never;

/** The request body, as required as it is, and the headers, of which `Content-Type` chooses between several types of body. */
type BodyOption<Operation> = Operation extends { requestBodies: infer Bodies }
  ? (Body<Operation> & { headers?: HeadersOptions & { "Content-Type"?: undefined } }) | ChosenBody<Bodies>
  : Body<Operation> & { headers?: HeadersOptions };

/** The request body under the name of its option. */
type Body<Operation> = {
  [Key in keyof Operation as Key extends "requestBody" ? "body" : never]: Operation[Key];
};

type ChosenBody<Bodies> = {
  [Type in keyof Bodies]: { body: Bodies[Type]; headers: HeadersOptions & { "Content-Type": Type } };
}[keyof Bodies];

type Success = StatusIn<"2XX"> | "2XX";

type SuccessOf<Keys> = [Extract<Keys, Success>] extends [never] ? Extract<Keys, "default"> : Extract<Keys, Success>;

/** The statuses of an error response: its own, or those of its range, or of any range for `default`, that no other response has. */
type StatusOf<Key, Keys> = Key extends number
  ? Key
  : Key extends "default"
    ? Exclude<StatusIn<"2XX" | "3XX" | "4XX" | "5XX">, Keys | StatusIn<Keys> | DefaultSuccess<Keys>>
    : Exclude<StatusIn<Key>, Keys>;

/** The statuses that `default` declares as success. */
type DefaultSuccess<Keys> = [Extract<Keys, Success>] extends [never] ? StatusIn<"2XX"> : never;

/** The statuses of a range: 400 to 499 for `4XX`. */
type StatusIn<Range> = Range extends `${infer First}XX`
  ? `${First}${Digit}${Digit}` extends `${infer Status extends number}`
    ? Status
    : never
  : never;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { CallError } from "./error.ts";
import type { CallSettings, Issue } from "./options.ts";

/** A method of the client. It never throws and never rejects: what went wrong is in `error`. */
export type Call<PathItem extends object, Method extends keyof PathItem> = (
  ...options: undefined extends MaybeOptionalInit<PathItem, Method>
    ? [options?: CallOptions<PathItem, Method>]
    : [options: CallOptions<PathItem, Method>]
) => Promise<Result<PathItem[Method]>>;

/** What a call takes: openapi-fetch's `params`, `body`, `headers` and serializers, a `signal`, and its own settings. */
export type CallOptions<PathItem extends object, Method extends keyof PathItem> = Pick<
  NonNullable<MaybeOptionalInit<PathItem, Method>>,
  Extract<
    keyof NonNullable<MaybeOptionalInit<PathItem, Method>>,
    "params" | "body" | "headers" | "querySerializer" | "bodySerializer"
  >
> &
  CallSettings & {
    /** Ends the call, waits included, as `aborted`. */
    signal?: AbortSignal | undefined;
    /** Further options of the platform's `Request`, such as `credentials`. */
    request?: Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal"> | undefined;
  };

/** Exactly one of `data` and `error` is set. `response` is the last answer, if there was one; its body has been read. */
export type Result<Operation> =
  | { data: Data<Operation>; error?: undefined; response: Response }
  | { data?: undefined; error: Failure<Operation>; response: Response | undefined };

/** The reasons why a call of an operation can have no data, by `kind`, and for `status` by `status`. */
export type Failure<Operation> =
  | StatusError<Operation>
  | (CallError & { readonly kind: "unexpected-status"; readonly status: number; readonly body: string })
  | (CallError & { readonly kind: "invalid-response"; readonly status: number })
  | (CallError & { readonly kind: "network" | "timeout" | "aborted" })
  | (CallError & { readonly kind: "invalid-request"; readonly issues: readonly Issue[] });

/** What an operation gives when it succeeds; null where that has no content. */
export type Data<Operation> = OrNull<
  Exclude<FetchResponse<Operation & object, object, AnyMediaType>["data"], undefined>
>;

type StatusError<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in Exclude<keyof Responses, Success>]: CallError & {
        readonly kind: "status";
        readonly status: Status extends number ? Status : number;
        readonly body: Body<Responses, Status>;
      };
    }[Exclude<keyof Responses, Success>]
  : never;

type Body<Responses, Status extends keyof Responses> = OrNull<
  Exclude<FetchResponse<{ responses: Pick<Responses, Status> }, object, AnyMediaType>["error"], undefined>
>;

type OrNull<Content> = [Content] extends [never] ? null : Content;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type AnyMediaType = `${string}/${string}`;

import type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { CallError } from "./error.ts";
import type { CallSettings, Issue } from "./options.ts";

/** A method of the client. It never throws and never rejects: what went wrong is in `error`. */
export type Call<PathItem extends object, Method extends keyof PathItem> = (
  ...options: undefined extends MaybeOptionalInit<AsSent<PathItem, Method>, Method>
    ? [options?: CallOptions<PathItem, Method>]
    : [options: CallOptions<PathItem, Method>]
) => Promise<Result<PathItem[Method]>>;

/** What a call takes: openapi-fetch's `params`, `body`, `headers` and serializers, a `signal`, and its own settings. */
export type CallOptions<PathItem extends object, Method extends keyof PathItem> = Pick<
  NonNullable<MaybeOptionalInit<AsSent<PathItem, Method>, Method>>,
  Extract<
    keyof NonNullable<MaybeOptionalInit<AsSent<PathItem, Method>, Method>>,
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
export type Data<Operation> = Operation extends { responses: infer Responses }
  ? Body<Responses, SuccessOf<keyof Responses>>
  : null;

type StatusError<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in Exclude<keyof Responses, Success>]: CallError & {
        readonly kind: "status";
        readonly status: Status extends number ? Status : number;
        readonly body: Body<Responses, Status>;
      };
    }[Exclude<keyof Responses, Success>]
  : never;

/** The content of an answer: of JSON its value, of text a string, of anything else a Blob. */
type Body<Responses, Status extends keyof Responses> = Status extends keyof Responses
  ? Responses[Status] extends { content: infer Content }
    ? [keyof Content] extends [never]
      ? null
      : [Extract<keyof Content, Json>] extends [never]
        ? [keyof Content] extends [`text/${string}`]
          ? string
          : Blob
        : Exclude<FetchResponse<AnswerOf<Pick<Content, Extract<keyof Content, Json>>>, object, Json>["data"], undefined>
    : null
  : never;

type AnswerOf<Content> = { responses: { 200: { content: Content } } };

/** The methods of a path with their bodies as the client takes them. */
type AsSent<PathItem extends object, Method extends keyof PathItem> = {
  [Each in Method]: {
    [Key in keyof PathItem[Each]]: Key extends "requestBody" ? BodyAsSent<PathItem[Each][Key]> : PathItem[Each][Key];
  };
};

// The media type is the one that `sends` of the Address names, but any name does here.
type BodyAsSent<Body> = Body extends { content: infer Content } ? { content: { "*/*": Sent<Content> } } : Body;

type Sent<Content> = [Extract<keyof Content, Json>] extends [never]
  ? [Extract<keyof Content, Multipart>] extends [never]
    ? [Extract<keyof Content, Form>] extends [never]
      ? string | Blob | BufferSource
      : Content[Extract<keyof Content, Form>] | URLSearchParams
    : Content[Extract<keyof Content, Multipart>] | FormData
  : Content[Extract<keyof Content, Json>];

type SuccessOf<Status> = [Extract<Status, Success>] extends [never]
  ? Extract<Status, "default">
  : Extract<Status, Success>;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type Json = `${string}/${"" | `${string}+`}json${"" | `;${string}`}`;
type Multipart = `multipart/form-data${string}`;
type Form = `application/x-www-form-urlencoded${string}`;

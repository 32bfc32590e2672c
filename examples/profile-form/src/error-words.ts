import type { Failure, operations } from "graph-profile";

/** The operations of this page. */
export type CreateOperation = operations["createMyCertification" | "createMyProject" | "createMyWebAccount"];

type CreateError = Failure<CreateOperation>;

/** What to tell a user who knows nothing about HTTP. */
export interface Words {
  title: string;
  text: string;
  /** Whether the object may have been created despite the error. */
  mayExist: boolean;
}

/** Returns what the service reports about single values. */
export const problemsOf = (error: CreateError) =>
  (error.kind === "status" && error.status === 400 && error.body.error.details) || [];

/** Returns what to tell about an error. A kind of error or a status that has no words does not compile. */
export const wordsOf = (error: CreateError): Words =>
  error.kind === "status" ? statusWords[error.status] : kindWords[error.kind];

export const statusWords: Readonly<Record<Extract<CreateError, { kind: "status" }>["status"], Words>> = {
  400: { title: "The service rejected the form", text: "Correct the marked fields.", mayExist: false },
  401: { title: "You are not signed in", text: "The access token is invalid or has expired.", mayExist: false },
  403: { title: "You may not edit this profile", text: "Ask your administrator for the permission.", mayExist: false },
  404: { title: "The profile does not exist", text: "Ask your administrator about the account.", mayExist: false },
  415: { title: "The service does not understand this page", text: "Please report this problem.", mayExist: false },
  429: { title: "Too many requests", text: "Wait a minute, then try again.", mayExist: false },
  500: { title: "The service failed", text: "The problem is not in the form.", mayExist: true },
  503: { title: "The service is not available", text: "Wait a few minutes, then try again.", mayExist: false },
};

const kindWords: Readonly<Record<Exclude<CreateError["kind"], "status">, Words>> = {
  "unexpected-status": { title: "The response is unexpected", text: "Please report this problem.", mayExist: true },
  "invalid-response": { title: "The response is not readable", text: "It is incomplete or invalid.", mayExist: true },
  network: { title: "The service is not reachable", text: "Check your connection.", mayExist: true },
  timeout: { title: "The service takes too long", text: "The page no longer waits for it.", mayExist: true },
  aborted: { title: "Canceled", text: "The service may already have the request.", mayExist: true },
  "invalid-request": { title: "Nothing was sent", text: "The form or the access token is invalid.", mayExist: false },
};

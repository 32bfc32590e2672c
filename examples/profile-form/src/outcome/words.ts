import type { Failure } from "graph-profile";
import type { Operation } from "../objects/object.ts";

/** Why an object has not been created, for people who have never heard of HTTP. */
export interface Words {
  readonly title: string;
  /** What happened, and what to do. */
  readonly text: string;
  /** Whether it has been created all the same, as the guide to the client tells. */
  readonly created: "no" | "perhaps";
  /** What the page offers: to send it once more, or to go to the access token first. */
  readonly offers: readonly ("again" | "token")[];
}

/** Why a call of one of this page's operations gave no data. */
export type Trouble = Failure<Operation>;

/** What to say of a failure. A kind that the client gains does not compile until it has words. */
export function wordsFor(error: Trouble): Words {
  switch (error.kind) {
    case "status":
      return statusWords[error.status];
    case "unexpected-status":
      return {
        title: "The service gave an unexpected answer",
        text: `Its status was ${error.status}, which this page does not know.`,
        created: "perhaps",
        offers: ["again"],
      };
    case "invalid-response":
      return {
        title: "The answer could not be read",
        text: "It was cut short, or it is not what the service promises.",
        created: "perhaps",
        offers: ["again"],
      };
    case "network":
      return {
        title: "The service could not be reached",
        text: "The connection failed. Check that you are online.",
        created: "perhaps",
        offers: ["again"],
      };
    case "timeout":
      return {
        title: "The service took too long",
        text: "It has not answered in the time that it was given.",
        created: "perhaps",
        offers: ["again"],
      };
    case "aborted":
      return {
        title: "You cancelled it",
        text: "The request may have reached the service before that.",
        created: "perhaps",
        offers: ["again"],
      };
    case "invalid-request":
      return {
        title: "Nothing was sent",
        text: "These entries, or the access token, do not make a request that the service would take.",
        created: "no",
        offers: ["token", "again"],
      };
  }
}

/** What to say of each answer that the contract declares. One that it gains does not compile until it has words. */
export const statusWords: Readonly<Record<Extract<Trouble, { kind: "status" }>["status"], Words>> = {
  400: {
    title: "The service refused these entries",
    text: "Mend what is wrong with them, and create it again.",
    created: "no",
    offers: [],
  },
  401: {
    title: "You are not signed in",
    text: "The access token is wrong, has expired, or belongs to another cloud. Get a new one, and try again.",
    created: "no",
    offers: ["token", "again"],
  },
  403: {
    title: "You may not add to this profile",
    text: "Your account lacks the permission, or your role does not reach this profile. Ask your administrator.",
    created: "no",
    offers: [],
  },
  404: {
    title: "There is no such profile",
    text: "The service does not know the person. Ask your administrator whether the account still exists.",
    created: "no",
    offers: [],
  },
  415: {
    title: "The service does not understand this page",
    text: "It takes another form of data than this page sends, and will do so next time. Please report it.",
    created: "no",
    offers: [],
  },
  429: {
    title: "Too many requests",
    text: "The service has been asked too often, by you or by others. Wait a minute, and try again.",
    created: "no",
    offers: ["again"],
  },
  500: {
    title: "The service failed",
    text: "Something went wrong there, and not in your entries.",
    created: "perhaps",
    offers: ["again"],
  },
  503: {
    title: "The service is not available",
    text: "It is overloaded, or being worked on. Wait a few minutes, and try again.",
    created: "no",
    offers: ["again"],
  },
};

import { newGuid } from "../client/guid.ts";
import type { Random } from "./random.ts";

/** The ids by which Microsoft Graph traces a request. */
export interface RequestIds {
  requestId: string;
  /** The header `client-request-id` of the request, else the same id. */
  clientRequestId: string;
}

/** Returns the ids of a request. */
export function requestIds(headers: Readonly<Record<string, string>>, random: Random): RequestIds {
  const requestId = newGuid(random);
  return { requestId, clientRequestId: headers["client-request-id"] ?? requestId };
}

/** Returns the headers of every response of Microsoft Graph. */
export function graphHeaders(status: number, { requestId, clientRequestId }: RequestIds): Record<string, string> {
  return {
    "Content-Type": status < 300 ? odataContentType : "application/json",
    "request-id": requestId,
    "client-request-id": clientRequestId,
  };
}

const odataContentType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

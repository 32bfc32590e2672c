import { createClient, type Result } from "graph-profile";
import { validators } from "graph-profile/validators";
import type { Operation, ProfileObject } from "./objects/object.ts";
import type { Settings } from "./settings.ts";

const service = { baseUrl: import.meta.env.VITE_GRAPH_URL ?? "http://127.0.0.1:4010", validate: validators };
createClient(service); // throws for an address that is no place for a token: now, and not when a form has been filled in

/** What came of a call. */
export interface Sent {
  readonly result: Result<Operation>;
  /** The id that the page gave to its last request. */
  readonly clientRequestId: string | undefined;
  /** In how many places the answer departs from the contract. */
  readonly deviations: number;
}

/** Creates an object. `say` is told how it goes on; `signal` ends it. */
export async function create<Body>(
  object: ProfileObject<Body>,
  body: Body,
  { accessToken, prefer, totalTimeout }: Settings,
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<Sent> {
  let clientRequestId: string | undefined;
  let deviations = 0;
  const client = createClient({
    ...service,
    accessToken,
    onRequest(event) {
      clientRequestId = event.clientRequestId;
      say("Waiting for the service…");
    },
    onRetry: ({ wait }) => say(`The service is busy. Sending again in ${Math.ceil(wait / 1000)} s.`),
    onDeviation(drift) {
      deviations = drift.issues.length;
      console.warn("The answer departs from the contract.", drift);
    },
  });
  const headers: Record<string, string> = prefer === "" ? {} : { Prefer: prefer };
  const result = await object.create(client, { body, headers, signal, totalTimeout });
  return { result, clientRequestId, deviations };
}

import type { Validators } from "../client/validation.ts";
import type { MockSettings } from "../mock/settings.ts";

/** How the handlers respond. For one request, `Prefer: code=429, example=complete, delay=100, chaos=0.1` changes it. */
export interface HandlerOptions<Scenario extends string = string>
  extends Pick<MockSettings, "seed" | "delay" | "chaos"> {
  /** The name of the example to respond with. An operation without an example of this name responds with an error. */
  scenario?: Scenario | undefined;
  /**
   * The `baseUrl` of the client.
   *
   * @default all servers of the API description
   */
  baseUrl?: string | undefined;
  /**
   * The body of a successful response: for a create (status 201) what was sent, what only the service sets, and null for
   * the rest, else the example (`created`); or the example (`static`).
   *
   * @default "created"
   */
  responses?: "created" | "static" | undefined;
  /** The `validators` of `graph-profile/validators`, to refuse invalid bodies. Without them every body is valid. */
  validators?: Validators | undefined;
}

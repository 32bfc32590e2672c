import type { Validators } from "../client/validation.ts";
import type { MockSettings } from "../mock/settings.ts";

/** How the handlers answer. `Prefer: code=429, example=complete, delay=100, chaos=0.1` asks for more with one request. */
export interface HandlerOptions extends Pick<MockSettings, "scenario" | "seed" | "delay" | "chaos"> {
  /** The `baseUrl` of the client; all servers of the API description unless given. */
  baseUrl?: string | undefined;
  /** What a create answers: the object that was sent, with what the service adds; or the example as it is. */
  answers?: "created" | "static" | undefined;
  /** `validators` of `graph-profile/validators`, to refuse what the service would refuse; without them any body will do. */
  validators?: Validators | undefined;
}

import { type HandlerOptions, handlers } from "graph-profile/msw";
import { validators } from "graph-profile/validators";
import { setupServer } from "msw/node";

const options: HandlerOptions = { scenario: "complete", validators };

export const server = setupServer(...handlers(options));

// @ts-expect-error no such scenario
handlers({ scenario: "completed" });

// @ts-expect-error no such option
handlers({ scenarios: "complete" });

import { handlers } from "graph-profile/msw";
import { setupWorker } from "msw/browser";

await setupWorker(...handlers({ scenario: "complete" })).start();

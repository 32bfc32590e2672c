import { allowedAudiencesValues, type WebAccountCreate } from "graph-profile";
import { validators } from "graph-profile/validators";
import type { Fields } from "../fields.ts";
import type { ProfileObject } from "./object.ts";

export const webAccount: ProfileObject<WebAccountCreate> = {
  hash: "web-account",
  name: "web account",
  lead: "An account that you have with a service on the web.",
  fields: {
    userId: { kind: "text", label: "User name" },
    webUrl: { kind: "url", label: "Address of your page" },
    description: { kind: "longText", label: "What you use it for" },
    statusMessage: { kind: "text", label: "Status message" },
    thumbnailUrl: { kind: "url", label: "Address of a small picture" },
    allowedAudiences: { kind: "flags", label: "Who may see it", members: allowedAudiencesValues },
    service: {
      kind: "group",
      label: "Service",
      fields: {
        name: { kind: "text", label: "Name of the service" },
        webUrl: { kind: "url", label: "Its web address" },
      },
    },
  } satisfies Fields<WebAccountCreate>,
  validator: validators.createMyWebAccount.request,
  create: (client, call) => client.createMyWebAccount(call),
};

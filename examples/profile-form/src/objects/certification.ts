import { allowedAudiencesValues, type PersonCertificationCreate } from "graph-profile";
import { validators } from "graph-profile/validators";
import type { Fields } from "../fields.ts";
import type { ProfileObject } from "./object.ts";

export const certification: ProfileObject<PersonCertificationCreate> = {
  hash: "certification",
  name: "certification",
  lead: "A certificate that you have earned.",
  fields: {
    displayName: { kind: "text", label: "Title" },
    issuingAuthority: { kind: "text", label: "Issuing authority" },
    issuingCompany: { kind: "text", label: "Issuing company" },
    certificationId: { kind: "text", label: "Certificate number" },
    issuedDate: { kind: "date", label: "Issued on" },
    startDate: { kind: "date", label: "Valid from" },
    endDate: { kind: "date", label: "Valid until" },
    description: { kind: "longText", label: "What it is about" },
    webUrl: { kind: "url", label: "Web address" },
    thumbnailUrl: { kind: "url", label: "Address of a small picture" },
    allowedAudiences: { kind: "flags", label: "Who may see it", members: allowedAudiencesValues },
    isSearchable: { kind: "yesNo", label: "Found by search" },
  } satisfies Fields<PersonCertificationCreate>,
  validator: validators.createMyCertification.request,
  create: (client, call) => client.createMyCertification(call),
};

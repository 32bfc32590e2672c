import {
  allowedAudiencesValues,
  type ProjectParticipationCreate,
  personRelationshipValues,
  physicalAddressTypeValues,
  projectParticipationCollaborationTagsValues,
  type RelatedPerson,
} from "graph-profile";
import { validators } from "graph-profile/validators";
import type { Fields } from "../fields.ts";
import type { ProfileObject } from "./object.ts";

const person = {
  displayName: { kind: "text", label: "Name" },
  userPrincipalName: { kind: "text", label: "User name or email address" },
  relationship: { kind: "menu", label: "Relationship to you", members: personRelationshipValues },
} satisfies Fields<RelatedPerson>;

export const project: ProfileObject<ProjectParticipationCreate> = {
  hash: "project",
  name: "project",
  lead: "A project that you have taken part in.",
  fields: {
    displayName: { kind: "text", label: "Name of the project" },
    categories: { kind: "list", label: "Categories", hint: "One on each line, such as Branding." },
    collaborationTags: {
      kind: "choices",
      label: "What you offer or seek",
      members: projectParticipationCollaborationTagsValues,
    },
    allowedAudiences: { kind: "flags", label: "Who may see it", members: allowedAudiencesValues },
    client: {
      kind: "group",
      label: "Client",
      fields: {
        displayName: { kind: "text", label: "Company" },
        department: { kind: "text", label: "Department" },
        webUrl: { kind: "url", label: "Home page" },
        address: {
          kind: "group",
          label: "Address",
          fields: {
            type: { kind: "menu", label: "Kind of address", members: physicalAddressTypeValues },
            street: { kind: "text", label: "Street and number" },
            postalCode: { kind: "text", label: "Postal code" },
            city: { kind: "text", label: "City" },
            state: { kind: "text", label: "State or province" },
            countryOrRegion: { kind: "text", label: "Country or region" },
          },
        },
      },
    },
    detail: {
      kind: "group",
      label: "Your role",
      fields: {
        jobTitle: { kind: "text", label: "Title" },
        role: { kind: "text", label: "What you did" },
        startMonthYear: { kind: "date", label: "From" },
        endMonthYear: { kind: "date", label: "To" },
        layer: { kind: "number", label: "Layer", hint: "Of the role in the company, such as 3." },
        summary: { kind: "longText", label: "Summary" },
      },
    },
    colleagues: { kind: "rows", label: "Colleagues", one: "colleague", fields: person },
    sponsors: { kind: "rows", label: "Sponsors", one: "sponsor", fields: person },
  } satisfies Fields<ProjectParticipationCreate>,
  validator: validators.createMyProject.request,
  create: (client, call) => client.createMyProject(call),
};

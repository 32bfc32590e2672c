// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** Who may see the values of an entry: one audience, or several joined by commas. */
export const allowedAudiencesValues = [
  "me",
  "family",
  "contacts",
  "groupMembers",
  "organization",
  "federatedOrganizations",
  "everyone",
] as const;

/** The kind of an address. */
export const physicalAddressTypeValues = [
  "unknown",
  "home",
  "business",
  "other",
] as const;

/** How someone is related to a person. `unknownFutureValue` marks values added later; clients never send it. */
export const personRelationshipValues = [
  "manager",
  "colleague",
  "directReport",
  "dotLineReport",
  "assistant",
  "dotLineManager",
  "alternateContact",
  "friend",
  "spouse",
  "sibling",
  "child",
  "parent",
  "sponsor",
  "emergencyContact",
  "other",
] as const;

/** The help that the person offers or seeks with regard to the project. */
export const projectParticipationCollaborationTagsValues = [
  "askMeAbout",
  "ableToMentor",
  "wantsToLearn",
  "wantsToImprove",
] as const;

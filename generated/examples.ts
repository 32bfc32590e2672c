// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { operations, RequestBody, ResponseBody } from "./client.ts";

const createPersonCertificationReference = {
  certificationId: "KB-1235466333663322",
  description: "Blackbelt in Marketing - Brand Management",
  displayName: "Marketing Blackbelt - Brand Management",
  thumbnailUrl: "https://iame.io/dfhdfdfd334.jpg",
  webUrl: "https://www.iame.io/blackbelt",
} satisfies RequestBody<operations["createMyCertification"]>;

const createPersonCertificationComplete = {
  allowedAudiences: "organization,federatedOrganizations",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  source: { type: ["User"] },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  certificationId: "SD-20260214-0417",
  description: "Designs services with the people who use them.",
  displayName: "Certified Service Designer",
  endDate: "2029-02-28",
  issuedDate: "2026-02-14",
  issuingAuthority: "Service Design Board",
  issuingCompany: "Adventureworks Inc.",
  startDate: "2026-03-01",
  thumbnailUrl: "https://adventureworks.com/certificates/service-designer.png",
  webUrl: "https://adventureworks.com/certificates/service-designer",
} satisfies RequestBody<operations["createMyCertification"]>;

const createPersonCertificationMinimal = {} satisfies RequestBody<operations["createMyCertification"]>;

const personCertificationCreatedReference = {
  id: "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
  allowedAudiences: "organization",
  inference: null,
  createdDateTime: "2020-07-06T06:34:12.2294868Z",
  createdBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2020-07-06T06:34:12.2294868Z",
  lastModifiedBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: null,
  certificationId: "KB-1235466333663322",
  description: "Blackbelt in Marketing - Brand Management",
  displayName: "Marketing Blackbelt - Brand Management",
  endDate: "2023-06-30",
  issuedDate: "2020-06-22",
  issuingAuthority: null,
  issuingCompany: null,
  startDate: "2020-07-01",
  thumbnailUrl: "https://iame.io/dfhdfdfd334.jpg",
  webUrl: "https://www.iame.io/blackbelt",
} satisfies ResponseBody<operations["createMyCertification"], 201>;

const personCertificationCreatedComplete = {
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/certifications/$entity",
  id: "2b6c9d1e-4a7f-4c0b-8e55-90d1f3a2b7c4",
  allowedAudiences: "organization,federatedOrganizations",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  createdDateTime: "2026-03-02T09:15:04.1180392Z",
  createdBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2026-03-02T09:15:04.1180392Z",
  lastModifiedBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: { type: ["User"] },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  certificationId: "SD-20260214-0417",
  description: "Designs services with the people who use them.",
  displayName: "Certified Service Designer",
  endDate: "2029-02-28",
  issuedDate: "2026-02-14",
  issuingAuthority: "Service Design Board",
  issuingCompany: "Adventureworks Inc.",
  startDate: "2026-03-01",
  thumbnailUrl: "https://adventureworks.com/certificates/service-designer.png",
  webUrl: "https://adventureworks.com/certificates/service-designer",
} satisfies ResponseBody<operations["createMyCertification"], 201>;

const personCertificationCreatedMinimal = { id: "2b6c9d1e-4a7f-4c0b-8e55-90d1f3a2b7c4" } satisfies ResponseBody<operations["createMyCertification"], 201>;

const badRequestBadRequest = {
  error: {
    code: "BadRequest",
    message: "Cannot read the value 'soon' as a date.",
    target: "endDate",
    details: [{ code: "BadRequest", message: "A date has the form YYYY-MM-DD.", target: "endDate" }],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 400>;

const badRequestUnknownError = {
  error: {
    code: "UnknownError",
    message: "",
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 400>;

const unauthorizedInvalidAuthenticationToken = {
  error: {
    code: "InvalidAuthenticationToken",
    message: "Access token is empty.",
    target: "Authorization",
    details: [
      {
        code: "InvalidAuthenticationToken",
        message: "Send a token as Authorization: Bearer {token}.",
        target: "Authorization",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 401>;

const forbiddenAccessDeniedForRole = {
  error: {
    code: "ErrorAccessDeniedForRole",
    message: "The role of the caller does not allow this change.",
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 403>;

const forbiddenAuthorizationRequestDenied = {
  error: {
    code: "Authorization_RequestDenied",
    message: "Insufficient privileges to complete the operation.",
    target: "User.ReadWrite",
    details: [
      {
        code: "Authorization_RequestDenied",
        message: "The token has none of the permissions that this operation needs.",
        target: "User.ReadWrite",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 403>;

const notFoundResourceNotFound = {
  error: {
    code: "Request_ResourceNotFound",
    message: "There is no user with this id or userPrincipalName.",
    target: "user",
    details: [
      {
        code: "Request_ResourceNotFound",
        message: "No user has this id or userPrincipalName.",
        target: "idOrUserPrincipalName",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 404>;

const unsupportedMediaTypeUnsupportedMediaType = {
  error: {
    code: "UnsupportedMediaType",
    message: "The media type of the body is not supported; send application/json.",
    target: "Content-Type",
    details: [
      {
        code: "UnsupportedMediaType",
        message: "The body was sent as text/plain.",
        target: "Content-Type",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 415>;

const tooManyRequestsTooManyRequests = {
  error: {
    code: "TooManyRequests",
    message: "Too many requests.",
    target: "application",
    details: [
      {
        code: "TooManyRequests",
        message: "The application has sent too many requests.",
        target: "requests",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 429>;

const internalServerErrorInternalServerError = {
  error: {
    code: "InternalServerError",
    message: "An internal error occurred.",
    target: "profile",
    details: [
      {
        code: "InternalServerError",
        message: "The profile could not be stored.",
        target: "profile",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 500>;

const serviceUnavailableServiceNotAvailable = {
  error: {
    code: "ServiceNotAvailable",
    message: "The service is not available for now.",
    target: "profile",
    details: [
      {
        code: "ServiceNotAvailable",
        message: "The profile cannot be reached for now.",
        target: "profile",
      },
    ],
    innerError: {
      date: "2026-03-02T09:15:04",
      "request-id": "b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13",
      "client-request-id": "9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55",
    },
  },
} satisfies ResponseBody<operations["createMyCertification"], 503>;

const createProjectParticipationReference = {
  categories: ["Branding"],
  client: {
    displayName: "Contoso Ltd.",
    department: "Corporate Marketing",
    webUrl: "https://www.contoso.com",
  },
  displayName: "Contoso Re-branding Project",
  detail: {
    company: {
      displayName: "Adventureworks Inc.",
      department: "Consulting",
      webUrl: "https://adventureworks.com",
    },
    description: "Rebranding of Contoso Ltd.",
    jobTitle: "Lead PM Rebranding",
    role: "project management",
    summary: "A 6 month project to help Contoso rebrand after they were divested from a parent organization.",
  },
} satisfies RequestBody<operations["createMyProject"]>;

const createProjectParticipationComplete = {
  allowedAudiences: "groupMembers,organization",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  source: { type: "User" },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  categories: ["Branding", "Digital transformation"],
  client: {
    address: {
      city: "Seattle",
      countryOrRegion: "United States",
      postalCode: "98101",
      postOfficeBox: "PO Box 417",
      state: "Washington",
      street: "12 Harbour Street",
      type: "business",
    },
    companyCode: "CTSO",
    costCenter: "CC-1200",
    department: "Corporate Marketing",
    displayName: "Contoso Ltd.",
    division: "Consumer Goods",
    officeLocation: "Harbour House",
    pronunciation: "kon-TOH-soh",
    secondaryDepartment: "Public Relations",
    webUrl: "https://www.contoso.com",
  },
  collaborationTags: ["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"],
  colleagues: [
    {
      displayName: "Lidia Holloway",
      relationship: "colleague",
      userId: "3f1c7e52-90a4-4b6d-8b1f-2d0e5c7a9f36",
      userPrincipalName: "lidia.holloway@adventureworks.com",
    },
  ],
  detail: {
    company: {
      address: {
        city: "Munich",
        countryOrRegion: "Germany",
        postalCode: "80331",
        postOfficeBox: "Postfach 20",
        state: "Bavaria",
        street: "Marienplatz 1",
        type: "other",
      },
      companyCode: "ADVW",
      costCenter: "CC-0417",
      department: "Consulting",
      displayName: "Adventureworks Inc.",
      division: "Professional Services",
      officeLocation: "Munich 2",
      pronunciation: "ad-VEN-chur-wurks",
      secondaryDepartment: "Design",
      webUrl: "https://adventureworks.com",
    },
    description: "Led the rebranding from the first workshop to the launch.",
    employeeId: "E-20417",
    employeeType: "Employee",
    endMonthYear: "2026-02-28",
    jobTitle: "Lead PM Rebranding",
    layer: 3,
    level: "Senior",
    role: "project management",
    secondaryJobTitle: "Coach",
    secondaryRole: "mentoring",
    startMonthYear: "2025-09-01",
    summary: "A project of six months that gave Contoso a brand of its own.",
  },
  displayName: "Contoso Launch",
  sponsors: [
    {
      displayName: "Amara Okafor",
      relationship: "sponsor",
      userId: "9e2b4a71-5c3d-4f80-a6b2-7d1c0e8f3b95",
      userPrincipalName: "amara.okafor@contoso.com",
    },
  ],
  thumbnailUrl: "https://www.contoso.com/launch.png",
} satisfies RequestBody<operations["createMyProject"]>;

const createProjectParticipationMinimal = {} satisfies RequestBody<operations["createMyProject"]>;

const projectParticipationCreatedReference = {
  id: "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
  allowedAudiences: "organization",
  inference: null,
  createdDateTime: "2020-07-06T06:34:12.2294868Z",
  createdBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2020-07-06T06:34:12.2294868Z",
  lastModifiedBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: null,
  categories: ["Branding"],
  client: {
    displayName: "Contoso Ltd.",
    pronunciation: null,
    department: "Corporate Marketing",
    officeLocation: null,
    address: null,
    webUrl: "https://www.contoso.com",
  },
  displayName: "Contoso Re-branding Project",
  detail: {
    company: {
      displayName: "Adventureworks Inc.",
      pronunciation: null,
      department: "Consulting",
      officeLocation: null,
      address: null,
      webUrl: "https://adventureworks.com",
    },
    description: "Rebranding of Contoso Ltd.",
    endMonthYear: "2020-06-30",
    jobTitle: "Lead PM Rebranding",
    role: "project management",
    startMonthYear: "2020-01-01",
    summary: "A 6 month project to help Contoso rebrand after they were divested from a parent organization.",
  },
  colleagues: null,
  sponsors: null,
} satisfies ResponseBody<operations["createMyProject"], 201>;

const projectParticipationCreatedComplete = {
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/projects/$entity",
  id: "6d0f3b8a-1e52-4c97-b4a3-58c2e7d90f16",
  allowedAudiences: "groupMembers,organization",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  createdDateTime: "2026-03-02T09:15:04.1180392Z",
  createdBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2026-03-02T09:15:04.1180392Z",
  lastModifiedBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: { type: "User" },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  categories: ["Branding", "Digital transformation"],
  client: {
    address: {
      city: "Seattle",
      countryOrRegion: "United States",
      postalCode: "98101",
      postOfficeBox: "PO Box 417",
      state: "Washington",
      street: "12 Harbour Street",
      type: "business",
    },
    companyCode: "CTSO",
    costCenter: "CC-1200",
    department: "Corporate Marketing",
    displayName: "Contoso Ltd.",
    division: "Consumer Goods",
    officeLocation: "Harbour House",
    pronunciation: "kon-TOH-soh",
    secondaryDepartment: "Public Relations",
    webUrl: "https://www.contoso.com",
  },
  collaborationTags: ["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"],
  colleagues: [
    {
      displayName: "Lidia Holloway",
      relationship: "colleague",
      userId: "3f1c7e52-90a4-4b6d-8b1f-2d0e5c7a9f36",
      userPrincipalName: "lidia.holloway@adventureworks.com",
    },
  ],
  detail: {
    company: {
      address: {
        city: "Munich",
        countryOrRegion: "Germany",
        postalCode: "80331",
        postOfficeBox: "Postfach 20",
        state: "Bavaria",
        street: "Marienplatz 1",
        type: "other",
      },
      companyCode: "ADVW",
      costCenter: "CC-0417",
      department: "Consulting",
      displayName: "Adventureworks Inc.",
      division: "Professional Services",
      officeLocation: "Munich 2",
      pronunciation: "ad-VEN-chur-wurks",
      secondaryDepartment: "Design",
      webUrl: "https://adventureworks.com",
    },
    description: "Led the rebranding from the first workshop to the launch.",
    employeeId: "E-20417",
    employeeType: "Employee",
    endMonthYear: "2026-02-28",
    jobTitle: "Lead PM Rebranding",
    layer: 3,
    level: "Senior",
    role: "project management",
    secondaryJobTitle: "Coach",
    secondaryRole: "mentoring",
    startMonthYear: "2025-09-01",
    summary: "A project of six months that gave Contoso a brand of its own.",
  },
  displayName: "Contoso Launch",
  sponsors: [
    {
      displayName: "Amara Okafor",
      relationship: "sponsor",
      userId: "9e2b4a71-5c3d-4f80-a6b2-7d1c0e8f3b95",
      userPrincipalName: "amara.okafor@contoso.com",
    },
  ],
  thumbnailUrl: "https://www.contoso.com/launch.png",
} satisfies ResponseBody<operations["createMyProject"], 201>;

const projectParticipationCreatedMinimal = { id: "6d0f3b8a-1e52-4c97-b4a3-58c2e7d90f16" } satisfies ResponseBody<operations["createMyProject"], 201>;

const createWebAccountReference = {
  description: "My Github contributions!",
  userId: "innocenty.popov",
  service: { name: "GitHub", webUrl: "https://github.com" },
} satisfies RequestBody<operations["createMyWebAccount"]>;

const createWebAccountComplete = {
  allowedAudiences: "me,family,contacts",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  source: { type: ["User", "Administrator"] },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  description: "Talks and slides.",
  service: { name: "Contoso Talks", webUrl: "https://talks.contoso.com" },
  statusMessage: "Speaking in Lisbon this week",
  thumbnailUrl: "https://talks.contoso.com/innocenty.popov.png",
  userId: "innocenty.popov",
  webUrl: "https://talks.contoso.com/innocenty.popov",
} satisfies RequestBody<operations["createMyWebAccount"]>;

const createWebAccountMinimal = {} satisfies RequestBody<operations["createMyWebAccount"]>;

const webAccountCreatedReference = {
  id: "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
  allowedAudiences: "organization",
  inference: null,
  createdDateTime: "2020-07-06T06:34:12.2294868Z",
  createdBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2020-07-06T06:34:12.2294868Z",
  lastModifiedBy: {
    application: null,
    device: null,
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: null,
  description: "My Github contributions!",
  userId: "innocenty.popov",
  service: { name: "GitHub", webUrl: "https://github.com" },
  statusMessage: null,
  webUrl: "https://github.com/innocenty.popov",
} satisfies ResponseBody<operations["createMyWebAccount"], 201>;

const webAccountCreatedComplete = {
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/webAccounts/$entity",
  id: "c81e5f20-7b49-4d63-9a0e-3f6d2b1c8e74",
  allowedAudiences: "me,family,contacts",
  inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
  isSearchable: true,
  createdDateTime: "2026-03-02T09:15:04.1180392Z",
  createdBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  lastModifiedDateTime: "2026-03-02T09:15:04.1180392Z",
  lastModifiedBy: {
    application: { displayName: "Profile Portal", id: "5d5a8f0e-52b5-4a3c-9a27-0d6b3f3e8c11" },
    device: { displayName: "DESKTOP-7Q2", id: "0a1f4d52-6e0b-4b59-8a0c-9d3d8a5f7e20" },
    user: { displayName: "Innocenty Popov", id: "db789417-4ccb-41d1-a0a9-47b01a09ea49" },
  },
  source: { type: ["User", "Administrator"] },
  sources: [
    {
      isDefaultSource: true,
      properties: ["displayName"],
      sourceId: "46a57efc-33f8-4eec-a512-b90039ad6187",
    },
  ],
  description: "Talks and slides.",
  service: { name: "Contoso Talks", webUrl: "https://talks.contoso.com" },
  statusMessage: "Speaking in Lisbon this week",
  thumbnailUrl: "https://talks.contoso.com/innocenty.popov.png",
  userId: "innocenty.popov",
  webUrl: "https://talks.contoso.com/innocenty.popov",
} satisfies ResponseBody<operations["createMyWebAccount"], 201>;

const webAccountCreatedMinimal = { id: "c81e5f20-7b49-4d63-9a0e-3f6d2b1c8e74" } satisfies ResponseBody<operations["createMyWebAccount"], 201>;

/** The examples of the API description: by operation, then request or response status, then scenario. */
export const examples = {
  createMyCertification: {
    request: {
      reference: createPersonCertificationReference,
      complete: createPersonCertificationComplete,
      minimal: createPersonCertificationMinimal,
    },
    responses: {
      201: {
        reference: personCertificationCreatedReference,
        complete: personCertificationCreatedComplete,
        minimal: personCertificationCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
  createUserCertification: {
    request: {
      reference: createPersonCertificationReference,
      complete: createPersonCertificationComplete,
      minimal: createPersonCertificationMinimal,
    },
    responses: {
      201: {
        reference: personCertificationCreatedReference,
        complete: personCertificationCreatedComplete,
        minimal: personCertificationCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
  createMyProject: {
    request: {
      reference: createProjectParticipationReference,
      complete: createProjectParticipationComplete,
      minimal: createProjectParticipationMinimal,
    },
    responses: {
      201: {
        reference: projectParticipationCreatedReference,
        complete: projectParticipationCreatedComplete,
        minimal: projectParticipationCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
  createUserProject: {
    request: {
      reference: createProjectParticipationReference,
      complete: createProjectParticipationComplete,
      minimal: createProjectParticipationMinimal,
    },
    responses: {
      201: {
        reference: projectParticipationCreatedReference,
        complete: projectParticipationCreatedComplete,
        minimal: projectParticipationCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
  createMyWebAccount: {
    request: {
      reference: createWebAccountReference,
      complete: createWebAccountComplete,
      minimal: createWebAccountMinimal,
    },
    responses: {
      201: {
        reference: webAccountCreatedReference,
        complete: webAccountCreatedComplete,
        minimal: webAccountCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
  createUserWebAccount: {
    request: {
      reference: createWebAccountReference,
      complete: createWebAccountComplete,
      minimal: createWebAccountMinimal,
    },
    responses: {
      201: {
        reference: webAccountCreatedReference,
        complete: webAccountCreatedComplete,
        minimal: webAccountCreatedMinimal,
      },
      400: {
        badRequest: badRequestBadRequest,
        unknownError: badRequestUnknownError,
      },
      401: {
        invalidAuthenticationToken: unauthorizedInvalidAuthenticationToken,
      },
      403: {
        accessDeniedForRole: forbiddenAccessDeniedForRole,
        authorizationRequestDenied: forbiddenAuthorizationRequestDenied,
      },
      404: {
        resourceNotFound: notFoundResourceNotFound,
      },
      415: {
        unsupportedMediaType: unsupportedMediaTypeUnsupportedMediaType,
      },
      429: {
        tooManyRequests: tooManyRequestsTooManyRequests,
      },
      500: {
        internalServerError: internalServerErrorInternalServerError,
      },
      503: {
        serviceNotAvailable: serviceUnavailableServiceNotAvailable,
      },
    },
  },
};

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserCertification({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {
    allowedAudiences: "organization,federatedOrganizations",
    inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
    isSearchable: true,
    source: { type: ["User"] },
    sources: [
      {
        isDefaultSource: true,
        properties: ["displayName"],
        sourceId: "7c3f0b7e-3f0d-4a52-9b8e-61d2b7a4c9f0",
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
  },
});
if (error) throw error;
console.log(data);

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserProject({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {
    allowedAudiences: "groupMembers,organization",
    inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
    isSearchable: true,
    source: { type: "User" },
    sources: [
      {
        isDefaultSource: true,
        properties: ["displayName"],
        sourceId: "7c3f0b7e-3f0d-4a52-9b8e-61d2b7a4c9f0",
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
  },
});
if (error) throw error;
console.log(data);

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserWebAccount({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {
    allowedAudiences: "me,family,contacts",
    inference: { confidenceScore: 0.75, userHasVerifiedAccuracy: true },
    isSearchable: true,
    source: { type: ["User", "Administrator"] },
    sources: [
      {
        isDefaultSource: true,
        properties: ["displayName"],
        sourceId: "7c3f0b7e-3f0d-4a52-9b8e-61d2b7a4c9f0",
      },
    ],
    description: "Talks and slides.",
    service: { name: "Contoso Talks", webUrl: "https://talks.contoso.com" },
    statusMessage: "Speaking in Lisbon this week",
    thumbnailUrl: "https://talks.contoso.com/innocenty.popov.png",
    userId: "innocenty.popov",
    webUrl: "https://talks.contoso.com/innocenty.popov",
  },
});
if (error) throw error;
console.log(data);

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserProject({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {
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
  },
});
if (error) throw error;
console.log(data);

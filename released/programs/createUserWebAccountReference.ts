// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserWebAccount({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {
    description: "My Github contributions!",
    userId: "innocenty.popov",
    service: { name: "GitHub", webUrl: "https://github.com" },
  },
});
if (error) throw error;
console.log(data);

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createUserProject({
  params: { path: { idOrUserPrincipalName: "innocenty.popov@contoso.com" } },
  body: {},
});
if (error) throw error;
console.log(data);

// Generated from "spec/openapi.yaml" by `npm run release`: a program of that release.

import { createClient } from "graph-profile";

const client = createClient({ accessToken: process.env.ACCESS_TOKEN });
const { data, error } = await client.createMyCertification({
  body: {
    certificationId: "KB-1235466333663322",
    description: "Blackbelt in Marketing - Brand Management",
    displayName: "Marketing Blackbelt - Brand Management",
    thumbnailUrl: "https://iame.io/dfhdfdfd334.jpg",
    webUrl: "https://www.iame.io/blackbelt",
  },
});
if (error) throw error;
console.log(data);

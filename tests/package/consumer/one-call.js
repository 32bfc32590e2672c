import { createClient } from "graph-profile";

// One call, whose bundled size is measured.
const client = createClient({ baseUrl: globalThis.baseUrl, accessToken: "token" });
const { data, error } = await client.createMyProject({
  body: { displayName: "Contoso Re-branding Project", categories: ["Branding"] },
});
console.log(error ?? data.displayName);

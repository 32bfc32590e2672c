import process from "node:process";
import { createClient } from "graph-profile";
import { examples } from "graph-profile/examples";
import { validators } from "graph-profile/validators";

// Prints what each entry of the package does, wherever it runs.
const client = createClient({ baseUrl: process.argv[2], accessToken: "any", validate: validators });
const body = examples.createMyProject.request.reference;
const created = await client.createMyProject({ body });
const refused = await client.createMyProject({ body, headers: { Prefer: "code=403" } });
const wrong = await client.createMyProject({ body: { detail: { endMonthYear: "soon" } } });
console.log(JSON.stringify([created.data?.displayName, refused.error?.status, wrong.error?.issues?.[0]?.pointer]));

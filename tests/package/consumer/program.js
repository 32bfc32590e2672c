import process from "node:process";
import { createClient } from "graph-profile";
import { examples } from "graph-profile/examples";
import { validators } from "graph-profile/validators";

// Uses each entry of the package and prints the results, in any runtime.
const client = createClient({ baseUrl: process.argv[2], accessToken: "any", validate: validators });
const body = examples.createMyProject.request.reference;
const created = await client.createMyProject({ body });
const rejected = await client.createMyProject({ body, headers: { Prefer: "code=403" } });
const invalid = await client.createMyProject({ body: { detail: { endMonthYear: "soon" } } });
console.log(JSON.stringify([created.data?.displayName, rejected.error?.status, invalid.error?.issues?.[0]?.pointer]));

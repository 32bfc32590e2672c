import { createClient } from "graph-profile";
import { handlers } from "graph-profile/msw";
import { setupServer } from "msw/node";

const server = setupServer(...handlers());
server.listen();
const { data } = await createClient({ accessToken: "any" }).createMyProject({ body: { displayName: "Mine" } });
console.log(JSON.stringify(data.displayName));
server.close();

import {
  createClient,
  type Failure,
  type operations,
  type ProjectParticipation,
  physicalAddressTypeValues,
  servers,
  unwrap,
} from "graph-profile";
import { examples } from "graph-profile/examples";
import { validators } from "graph-profile/validators";

// What a program can do with the package, and what must not compile.
const client = createClient({ baseUrl: servers.global, accessToken: async () => "token", validate: validators });

export async function create(): Promise<ProjectParticipation> {
  const { data, error } = await client.createMyProject({ body: examples.createMyProject.request.complete });
  if (error) {
    const status: number | undefined = error.kind === "status" ? error.status : undefined;
    throw new Error(`${status} ${describe(error)}`);
  }
  const id: string = data.id;
  return unwrap(await client.createMyProject({ body: { displayName: id, allowedAudiences: "organization,family" } }));
}

const describe = (error: Failure<operations["createMyProject"]>): string =>
  error.kind === "status" ? error.body.error.code : error.message;

export const menu: readonly string[] = physicalAddressTypeValues;

export async function invalid(): Promise<void> {
  // @ts-expect-error no such method
  await client.deleteMyProject();
  // @ts-expect-error a name is a string
  await client.createMyProject({ body: { displayName: 1 } });
  // @ts-expect-error the user is missing
  await client.createUserProject({ body: {} });
  // @ts-expect-error only the service sets the id
  await client.createMyProject({ body: { id: "1" } });
}

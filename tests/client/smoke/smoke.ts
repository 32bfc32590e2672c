import { createClient, type Failure, type operations, unwrap } from "../../../generated/client.ts";
import { examples } from "../../../generated/examples.ts";
import { validators } from "../../../generated/validators.ts";

type Error = Failure<operations["createMyProject"]> | undefined;

/** Calls a mock and returns a summary of the results, which is the same on every platform. */
export async function smoke(baseUrl: string): Promise<Record<string, unknown>> {
  const client = createClient({ baseUrl, accessToken: async () => "token", validate: validators, retry: false });
  const body = examples.createMyProject.request.reference;
  const idOrUserPrincipalName = "innocenty.popov_contoso.com#EXT#@fabrikam.com";
  const throttled = await client.createMyProject({ body, headers: { Prefer: "code=429" } });
  const invalid = await client.createMyProject({ body: { detail: { endMonthYear: "soon" } } });
  const aborted = await client.createMyProject({ body, signal: AbortSignal.abort() });
  const unreachable = await createClient({ baseUrl: "http://127.0.0.1:9" }).createMyProject({ body });
  return {
    mine: unwrap(await client.createMyProject({ body })).displayName,
    theirs: unwrap(await client.createUserProject({ params: { path: { idOrUserPrincipalName } }, body })).id,
    throttled: summary(throttled.error),
    retryAfter: throttled.response?.headers.get("Retry-After"),
    invalid: summary(invalid.error),
    aborted: summary(aborted.error),
    unreachable: summary(unreachable.error),
  };
}

const summary = (error: Error): unknown[] => [
  error instanceof Error,
  error?.kind,
  error?.status,
  error?.kind === "status" ? error.body.error.code : error?.issues,
];

import { createRequire } from "node:module";
import type { IHttpConfig, IHttpRequest, ProblemJsonError } from "@stoplight/prism-http";
import type { Contract } from "../pipeline/bundle.ts";
import type { Operation } from "../pipeline/contract.ts";
import { partFor } from "./part.ts";

// Prism is CommonJS, with far too many modules for Node to look for the names that each of them exports.
const require = createRequire(import.meta.url);
const { createLogger } = require("@stoplight/prism-core") as typeof import("@stoplight/prism-core");
const { createInstance, getHttpOperationsFromSpec } =
  require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");

/** A request as Prism takes it: header names in lower case, the path decoded or not, the body parsed. */
export type MockRequest = IHttpRequest;

/** What is wrong with a request or an answer. */
export interface Violation {
  message: string;
  /** The rule that is broken, such as `enum`. */
  keyword: string;
  /** Where in the body, as a JSON pointer, or the name of the header or parameter. */
  pointer: string;
}

/** What Prism makes of a request. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is wrong with the request. */
  violations: Violation[];
  /** Where the answer itself departs from the contract. */
  departures: Violation[];
}

/** What can be asked of Prism for a request. */
export interface Preferences {
  /** The status of the answer. */
  status?: number | undefined;
  /** The name of its example. */
  scenario?: string | undefined;
  /** A made-up body, of this seed if there is one, instead of an example. */
  dynamic?: { seed: string | undefined } | undefined;
  /** Whether the answer is given whatever the parameters and the body are. */
  unchecked?: boolean | undefined;
  /** A service to ask for the answer. */
  upstream?: URL | undefined;
  /** Whether the answer is not held against the contract. */
  trusted?: boolean | undefined;
}

/** For a request that the contract has no answer for: no such status or example, or no service behind a proxy. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
  readonly status: number;

  constructor({ status = 500, message, detail = "" }: Error & Partial<ProblemJsonError>) {
    super(detail ? `${message}: ${detail}` : message);
    this.status = status;
  }
}

/** Prism for a contract, as a function from a request for an operation to its answer. Rejects with `NoAnswer`. */
export type Prism = (request: MockRequest, operation: Operation, preferences?: Preferences) => Promise<Answer>;

/** Makes Prism for a contract. An operation is prepared when it is first asked for, since that takes Prism its time. */
export function createPrism(contract: Contract): Prism {
  const prepared = new Map<string, ReturnType<typeof getHttpOperationsFromSpec>>();
  const prepare = (operation: Operation) => {
    const key = `${operation.method} ${operation.path}`;
    const known = prepared.get(key) ?? getHttpOperationsFromSpec(partFor(contract, operation));
    prepared.set(key, known);
    return known.then((all) => all.filter(({ method, path }) => `${method} ${path}` === key));
  };
  const logger = createLogger("MOCK", { level: "silent" });
  const instance = createInstance(configOf({}), { logger });
  return async (request, operation, preferences = {}) => {
    const result = await instance.request(request, await prepare(operation), configOf(preferences))();
    if (result._tag === "Left") throw new NoAnswer(result.left);
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: validations.input.map(violationOf),
      departures: validations.output.map(violationOf),
    };
  };
}

function configOf({
  status,
  scenario,
  dynamic,
  unchecked = false,
  upstream,
  trusted = false,
}: Preferences): IHttpConfig {
  const mock = {
    dynamic: dynamic !== undefined,
    ...(dynamic?.seed !== undefined && { seed: dynamic.seed }),
    ...(status !== undefined && { code: status }),
    ...(scenario !== undefined && { exampleKey: scenario }),
  };
  const shared = { mock, validateRequest: !unchecked, validateResponse: !trusted, checkSecurity: true, errors: false };
  return upstream
    ? { ...shared, isProxy: true, upstream, upstreamProxy: undefined }
    : { ...shared, isProxy: false, upstreamProxy: undefined };
}

function violationOf({
  message,
  code,
  path = [],
}: {
  message: string;
  code?: string | number;
  path?: (string | number)[];
}): Violation {
  const [place, ...rest] = path;
  const pointer = rest.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"));
  return {
    message,
    keyword: String(code ?? ""),
    pointer: place === "body" ? pointer.map((key) => `/${key}`).join("") : pointer.join("/"),
  };
}

import { createRequire } from "node:module";
import type { IHttpConfig, IHttpRequest, ProblemJsonError } from "@stoplight/prism-http";
import type { Contract } from "../pipeline/bundle.ts";

// Prism is CommonJS, with far too many modules for Node to look for the names that each of them exports.
const require = createRequire(import.meta.url);
const { createLogger } = require("@stoplight/prism-core") as typeof import("@stoplight/prism-core");
const { createInstance, getHttpOperationsFromSpec } =
  require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");
const { getHttpConfigFromRequest } =
  require("@stoplight/prism-http-server/dist/getHttpConfigFromRequest") as typeof import("@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js");

/** A request as Prism takes it: header names in lower case, the path decoded or not, the body parsed. */
export type MockRequest = IHttpRequest;

/** What Prism makes of a request. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is wrong with the request, in words. */
  violations: string[];
  /** Where the answer itself departs from the contract, in words. */
  departures?: string[];
}

/** A request for which the contract has no answer: no such path, method, status or example. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
  readonly status: number;

  constructor({ status, message, detail }: Pick<ProblemJsonError, "status" | "message" | "detail">) {
    super(detail ? `${message}: ${detail}` : message);
    this.status = status;
  }
}

/**
 * Prism for a contract, as a function from a request to its answer. `status` asks for the answer with that status
 * whatever the parameters and the body are. Rejects with `NoAnswer`.
 */
export type Prism = (request: MockRequest, status?: number) => Promise<Answer>;

export async function createPrism(contract: Contract): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(contract);
  const logger = createLogger("MOCK", { level: "silent" });
  const instance = createInstance(baseConfig, { logger });
  return async (request, status) => {
    const preferences = getHttpConfigFromRequest(request);
    if (preferences._tag === "Left") throw new NoAnswer(problem(preferences.left));
    const mock = { ...baseConfig.mock, ...definedOnly(preferences.right) };
    const config =
      status === undefined
        ? { ...baseConfig, mock }
        : { ...baseConfig, mock: { ...mock, code: status }, validateRequest: false };
    const result = await instance.request(request, operations, config)();
    if (result._tag === "Left") throw new NoAnswer(problem(result.left));
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: output.body,
      violations: validations.input.map(({ message }) => message),
      departures: validations.output.map(({ message }) => message),
    };
  };
}

const baseConfig = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} satisfies IHttpConfig;

const definedOnly = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;

function problem(error: Error & Partial<ProblemJsonError>): Pick<ProblemJsonError, "status" | "message" | "detail"> {
  return { status: error.status ?? 500, message: error.message, detail: error.detail ?? "" };
}

import type { Contract } from "../pipeline/bundle.ts";
import { isJson, type Operation } from "../pipeline/contract.ts";
import { createdObject } from "./created.ts";
import { detailsOf, type ErrorDetails, graphError, withInnerError } from "./graph-error.ts";
import { parseBody } from "./json-body.ts";
import { type Answer, createPrism, type MockRequest, NoAnswer, type Preferences, type Violation } from "./prism.ts";
import { guidFrom, type Random, randomFrom } from "./random.ts";
import { routerOf } from "./routes.ts";
import { scenariosOf } from "./scenarios.ts";
import { type MockSettings, type Preferred, preferred } from "./settings.ts";

/** A request as it came in. */
export interface Incoming {
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string | undefined>>;
  /** The whole body; nothing where it was larger than the mock reads. */
  body: string | undefined;
}

/** What goes back. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is wrong with the request, and where an answer of the service departs from the contract, in words. */
  remarks: string[];
}

/** An answer before it has what is about its own request. `departures` is there if an example or a service gave it. */
interface Draft {
  status: number;
  headers?: Answer["headers"];
  body: unknown;
  violations?: Violation[];
  departures?: Violation[] | undefined;
}

/** Answers requests as the service would that the contract describes. Never rejects. */
export type Answerer = (incoming: Incoming) => Promise<Reply>;

/** Makes the answers of a mock. */
export async function createAnswerer(contract: Contract, settings: MockSettings): Promise<Answerer> {
  const [prism, route] = [await createPrism(contract), routerOf(contract)];
  const random = randomFrom(settings.seed);
  const ask = async (incoming: Incoming): Promise<Draft> => {
    if (incoming.body === undefined) return failure(413, { message: "The body is larger than the mock reads." });
    const wishes = { ...settings, ...definedOnly(preferred(incoming.headers.prefer)) };
    await pause(wishes.delay, random);
    const destination = route(incoming.method, incoming.path);
    if (!destination) return failure(404, { message: `There is no path ${incoming.path} in the contract.` });
    if ("wrongForm" in destination) return failure(400, { message: keyForm(destination.wrongForm) });
    if ("allowed" in destination) {
      const Allow = destination.allowed.join(", ");
      return {
        ...failure(405, { message: `${incoming.path} takes ${Allow}, not ${incoming.method}.` }),
        headers: { Allow },
      };
    }
    const { operation, path } = destination;
    // The answers are examples, which lint has held against the contract.
    const trusted = (more: Preferences): Preferences => ({ ...more, operation, trusted: true });
    const request = requestOf(incoming, path);
    const json = parseBody(incoming.body);
    if (settings.proxy)
      return prism({ ...request, body: "value" in json ? json.value : incoming.body }, { upstream: settings.proxy });

    const asked = preferencesFor(contract, operation, wishes, random);
    if ("fault" in asked) return failure(400, { message: asked.fault });
    const unchecked = (status: number) => prism(request, trusted({ status, unchecked: true }));
    if (asked.unchecked) return prism(request, trusted(asked));
    if (incoming.body !== "" && !isJson(incoming.headers["content-type"] ?? "")) {
      const message = `The body is ${incoming.headers["content-type"] ?? "of no type"}; send application/json.`;
      return isDeclared(operation, 415)
        ? { ...(await unchecked(415)), violations: [remark(message)] }
        : failure(415, { message });
    }
    if (incoming.body !== "" && "fault" in json) return failure(400, { message: json.fault });
    const body = "value" in json ? json.value : null;
    const answer = await prism({ ...request, body }, trusted(asked));
    const isRefused = answer.violations.length > 0 && (answer.status === 400 || answer.status === 422);
    if (isRefused)
      return {
        ...answer,
        departures: undefined,
        body: graphError(answer.status, { code: "BadRequest", ...refusal(answer) }),
      };
    if (answer.status >= 300 || wishes.answers !== "created" || wishes.scenario !== undefined || !isObject(answer.body))
      return answer;
    const circumstances = { now: new Date(), random, authorization: incoming.headers.authorization, path };
    return {
      ...answer,
      body: createdObject(contract, operation, answer.body, isObject(body) ? body : {}, circumstances),
    };
  };

  return async (incoming) => {
    const answer = await ask(incoming).catch(excuse);
    return replyOf(answer, incoming, settings, random);
  };
}

function replyOf(answer: Draft, incoming: Incoming, settings: MockSettings, random: Random): Reply {
  const { status, violations = [], departures = [] } = answer;
  const remarks = [...violations, ...(settings.proxy ? departures : [])].map(({ message }) => message);
  if (settings.proxy) return { status, headers: answer.headers ?? {}, body: answer.body, remarks };
  const requestId = guidFrom(random);
  const clientRequestId = incoming.headers["client-request-id"] ?? requestId;
  const { "Content-type": _prisms, ...headers } = answer.headers ?? {};
  const isExample = settings.answers === "static" && answer.departures !== undefined;
  return {
    status,
    headers: {
      ...headers,
      "Content-Type": status < 300 ? graphsContentType : "application/json",
      "request-id": requestId,
      "client-request-id": clientRequestId,
    },
    body: isExample ? answer.body : withInnerError(answer.body, new Date(), requestId, clientRequestId),
    remarks,
  };
}

const graphsContentType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** What to ask of Prism, so that the wishes come true; `fault` where the contract has no such answer. */
function preferencesFor(
  contract: Contract,
  operation: Operation,
  wishes: Preferred,
  random: Random,
): Preferences | { fault: string } {
  if (wishes.fault !== undefined) return { fault: `${wishes.fault} has a value that it does not take.` };
  if (wishes.chaos && random() < wishes.chaos) {
    const status = [429, 503].filter((each) => isDeclared(operation, each))[Math.floor(random() * 2)] ?? 503;
    return { status, unchecked: true };
  }
  const statuses = Object.keys(operation.definition.responses);
  const { status, scenario } = wishes;
  if (status !== undefined && !isDeclared(operation, status))
    return { fault: `${operation.name} has no answer ${status}. It has ${statuses.join(", ")}.` };
  const dynamic = wishes.answers === "dynamic" ? { seed: wishes.seed?.toString() } : undefined;
  if (scenario === undefined) return { status, dynamic, unchecked: status !== undefined };
  const holders = statuses.filter((each) => scenariosOf(contract, operation, each).includes(scenario));
  const holder = status === undefined ? holders[0] : holders.find((each) => Number(each) === status);
  if (holder === undefined) {
    const places = status === undefined ? statuses : [String(status)];
    const names = new Set(places.flatMap((each) => scenariosOf(contract, operation, each)));
    return { fault: `${operation.name} has no example ${scenario}. It has ${[...names].join(", ")}.` };
  }
  const isSuccess = holder.startsWith("2") && status === undefined;
  return { status: isSuccess ? undefined : Number(holder), scenario, unchecked: !isSuccess };
}

function requestOf({ method, query, headers }: Incoming, path: string): MockRequest {
  const parameters = new URLSearchParams(query);
  const values = [...new Set(parameters.keys())].map((name) => {
    const all = parameters.getAll(name);
    return [name, all.length === 1 ? (all[0] ?? "") : all] as const;
  });
  return {
    method: method.toLowerCase() as MockRequest["method"],
    url: { path, query: Object.fromEntries(values) },
    headers: definedOnly(headers) as Record<string, string>,
    body: null,
  };
}

function refusal({ violations }: Answer): ErrorDetails {
  const { details } = detailsOf(violations);
  const [first] = details;
  const message =
    details.length === 1 ? (first?.message ?? "") : `The request has ${details.length} faults. ${first?.message ?? ""}`;
  return { message, ...(first && { target: first.target }), details };
}

/** The answer to what could not be answered. */
function excuse(error: unknown): Draft {
  if (error instanceof NoAnswer) return failure(error.status, { message: error.message });
  console.error(error);
  return failure(500, { message: "The mock failed; its terminal says why." });
}

const failure = (status: number, details: ErrorDetails): Draft => ({
  status,
  body: graphError(status, details),
  violations: [remark(details.message)],
});

const remark = (message: string) => ({ message, keyword: "", pointer: "" });

const keyForm = (value: string): string =>
  `A name that begins like ${JSON.stringify(value)} is addressed in parentheses: ('${value}').`;

const isDeclared = ({ definition }: Operation, status: number): boolean => Object.hasOwn(definition.responses, status);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const definedOnly = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;

async function pause(delay: MockSettings["delay"], random: Random): Promise<void> {
  if (!delay) return;
  const [from, to] = delay;
  await new Promise((resolve) => setTimeout(resolve, from + random() * (to - from)));
}

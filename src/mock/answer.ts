import type { OpenApiDocument } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { createdObject } from "./created.ts";
import { type Answer, type Engine, EngineError, type MockRequest, type Preferences, type Violation } from "./engine.ts";
import { detailsOf, type ErrorDetails, graphError, withInnerError } from "./graph-error.ts";
import { type JsonBody, parseBody } from "./json-body.ts";
import { guidFrom, type Random, randomFrom } from "./random.ts";
import { type Router, routerOf } from "./routes.ts";
import { scenariosOf } from "./scenarios.ts";
import { type MockSettings, type Preferred, preferred } from "./settings.ts";

/** A request as it came in. */
interface Incoming {
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
  /** What is wrong with the request, and where an answer of the service departs from the API description, in words. */
  remarks: string[];
}

/** An answer before it has what is about its own request. `departures` is there if an example or a service gave it. */
interface Draft {
  status: number;
  headers?: Answer["headers"];
  body: unknown;
  violations?: Violation[];
  deviations?: Violation[] | undefined;
}

/** Answers requests as the service would that the API description describes. Never rejects. */
export type Responder = (incoming: Incoming) => Promise<Reply>;

/** What a mock answers with. */
interface Mocked {
  document: OpenApiDocument;
  settings: MockSettings;
  engine: Engine;
  route: Router;
  random: Random;
}

/** Makes the answers of a mock: those of an engine, and what Graph does that no engine knows. */
export function createResponder(document: OpenApiDocument, settings: MockSettings, engine: Engine): Responder {
  const [route, random] = [routerOf(document), randomFrom(settings.seed)];
  const mocked: Mocked = { document, settings, engine, route, random };
  return async (incoming) => {
    const draft = await draftFor(incoming, mocked).catch(excuse);
    return replyOf(draft, incoming, settings, random);
  };
}

/** Finds what a request leads to, and has it answered. */
async function draftFor(incoming: Incoming, mocked: Mocked): Promise<Draft> {
  const { method, path, headers, body } = incoming;
  if (body === undefined) return failure(413, { message: "The body is larger than the mock reads." });
  const wishes = { ...mocked.settings, ...definedOnly(preferred(headers.prefer)) };
  await pause(wishes.delay, mocked.random);
  const destination = mocked.route(method, path);
  if (!destination) return failure(404, { message: `There is no path ${path} in the API description.` });
  if ("wrongForm" in destination) return failure(400, { message: keyForm(destination.wrongForm) });
  if ("allowed" in destination) {
    const Allow = destination.allowed.join(", ");
    return { ...failure(405, { message: `${path} takes ${Allow}, not ${method}.` }), headers: { Allow } };
  }
  const request = requestOf(incoming, destination.path);
  const json = parseBody(body);
  const upstream = mocked.settings.proxy;
  if (upstream)
    return mocked.engine({ ...request, body: "value" in json ? json.value : body }, destination.operation, {
      upstream,
    });
  return draftOf(destination.operation, { request, json, hasBody: body !== "", wishes }, mocked);
}

/** Has a request answered that leads to an operation. */
async function draftOf(
  operation: Operation,
  { request, json, hasBody, wishes }: { request: MockRequest; json: JsonBody; hasBody: boolean; wishes: Preferred },
  { document, engine, random }: Mocked,
): Promise<Draft> {
  // The answers are examples, which lint has held against the API description.
  const ask = (body: unknown, more: Preferences) => engine({ ...request, body }, operation, { ...more, trusted: true });
  const asked = preferencesFor(document, operation, wishes, random);
  if ("fault" in asked) return failure(400, { message: asked.fault });
  if (asked.unchecked) return ask(null, asked);

  const contentType = request.headers?.["content-type"] ?? "";
  const isOfWrongType = hasBody && !isJson(contentType);
  if (isOfWrongType || (hasBody && "fault" in json)) {
    const status = isOfWrongType ? 415 : 400;
    const message = isOfWrongType
      ? `The body is ${contentType || "of no type"}; send application/json.`
      : faultOf(json);
    // The engine looks at the token first, as the service does.
    const declared = isDeclared(operation, status) ? await ask(null, { status, unchecked: true }) : undefined;
    const isUnauthorized = declared !== undefined && declared.status !== status;
    return isUnauthorized ? declared : failure(status, { message });
  }

  const body = "value" in json ? json.value : null;
  const answer = await ask(body, asked);
  const { status, violations, body: example } = answer;
  if (violations.length > 0 && (status === 400 || status === 422))
    return { status, violations, body: graphError(status, { code: "BadRequest", ...refusal(answer) }) };
  const isCreated = status < 300 && wishes.answers === "created" && wishes.scenario === undefined;
  if (!isCreated || !isObject(example)) return answer;
  const circumstances = {
    now: new Date(),
    random,
    authorization: request.headers?.authorization,
    path: request.url.path,
  };
  return { ...answer, body: createdObject(document, operation, example, isObject(body) ? body : {}, circumstances) };
}

function replyOf(answer: Draft, incoming: Incoming, settings: MockSettings, random: Random): Reply {
  const { status, violations = [], deviations = [] } = answer;
  const remarks = [...violations, ...(settings.proxy ? deviations : [])].map(({ message }) => message);
  if (settings.proxy && answer.deviations) return { status, headers: answer.headers ?? {}, body: answer.body, remarks };
  const requestId = guidFrom(random);
  const clientRequestId = incoming.headers["client-request-id"] ?? requestId;
  const { "Content-type": _prisms, ...headers } = answer.headers ?? {};
  const isExample = settings.answers === "static" && answer.deviations !== undefined;
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

/** What to ask of the engine, so that the wishes come true; `fault` where the API description has no such answer. */
function preferencesFor(
  document: OpenApiDocument,
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
  const holders = statuses.filter((each) => scenariosOf(document, operation, each).includes(scenario));
  const holder = status === undefined ? holders[0] : holders.find((each) => Number(each) === status);
  if (holder === undefined) {
    const places = status === undefined ? statuses : [String(status)];
    const names = new Set(places.flatMap((each) => scenariosOf(document, operation, each)));
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
  if (error instanceof EngineError) return failure(error.status, { message: error.message });
  console.error(error);
  return failure(500, { message: "The mock failed; its terminal says why." });
}

const failure = (status: number, details: ErrorDetails): Draft => ({
  status,
  body: graphError(status, details),
  violations: [remark(details.message)],
});

const faultOf = (json: JsonBody): string => ("fault" in json ? json.fault : "");

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

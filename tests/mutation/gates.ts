import { isDeepStrictEqual } from "node:util";
import { read } from "../../scripts/pipeline/read.ts";
import { redocly } from "../../scripts/pipeline/redocly.ts";
import { project } from "../../scripts/support/project.ts";
import { createResponder } from "../../src/mock/respond.ts";
import { createPrism } from "../../src/mock/prism.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { bodyProblems, probesOf } from "../contract/checks/bodies.ts";
import { coverageOf } from "../contract/checks/coverage.ts";
import { complaintsAbout, exchangesOf, recorded } from "../contract/checks/exchanges.ts";
import { settableOf, summariesOf } from "../contract/checks/operations.ts";
import { departuresFromPage, pageExample } from "../contract/checks/page-examples.ts";
import { admittedBodies, collectionPaths, wrongBodies } from "../contract/checks/refusals.ts";
import { skippedBodies } from "../contract/checks/skipped.ts";
import { surroundingsOf } from "../contract/checks/surroundings.ts";
import { typesOf } from "../contract/checks/types.ts";
import { errorCodes, operationsOfPage, pages, surroundings } from "../fixtures/conformance.ts";
import { answerTypes, metadataTypes } from "../fixtures/metadata.ts";
import { typeProblems } from "./type-gate.ts";

/** Whether a gate lets an OpenAPI document pass. A gate that cannot cope with it does not. */
export type Gate = (document: OpenApiDocument) => Promise<boolean>;

/** The gates in the order in which a change meets them, each as the tests apply it. */
export const gates: Readonly<Record<string, Gate>> = {
  lint: passes(lintProblems),
  conformance: passes(conformanceProblems),
  "contract tests": passes(documentProblems),
  types: passes(async (document) => typeProblems(document)),
};

function passes(problemsOf: (document: OpenApiDocument) => Promise<readonly unknown[]>): Gate {
  return async (document) => {
    try {
      return (await problemsOf(structuredClone(document))).length === 0;
    } catch {
      return false; // as in the tests, where it would be an error
    }
  };
}

const { config } = await read(project.spec, project.redoclyConfig);

async function lintProblems(parsed: OpenApiDocument): Promise<readonly unknown[]> {
  const document = { source: new redocly.Source(project.spec, ""), parsed };
  return redocly.lintDocument({ document, externalRefResolver: new redocly.BaseResolver(config.resolve), config });
}

async function conformanceProblems(document: OpenApiDocument): Promise<readonly unknown[]> {
  const { errorCodes: codes, ...around } = surroundingsOf(document);
  const settable = (type: string): string[] =>
    settableOf(document, type).flatMap(({ name, isOnPage }) => (isOnPage ? name : []));
  const comparisons: [actual: unknown, expected: unknown][] = [
    [typesOf(document), { ...metadataTypes, ...answerTypes }],
    [summariesOf(document), pages.flatMap(operationsOfPage)],
    [around, surroundings],
    ...Object.entries(errorCodes).map(([status, seen]): [unknown, unknown] => [codes[status], seen]),
    ...pages.map((page): [unknown, unknown] => [settable(page.type).toSorted(), Object.keys(page.settable).toSorted()]),
  ];
  return comparisons.filter(([actual, expected]) => !isDeepStrictEqual(actual, expected));
}

async function documentProblems(document: OpenApiDocument): Promise<readonly unknown[]> {
  const prism = createPrism(document);
  const problems: string[] = [...(await skippedBodies(document)), ...(await bodyProblems(prism, probesOf(document)))];
  const answerer = createResponder(document, { responses: "static" }, prism);
  const traffic = [];
  for (const exchange of exchangesOf(document)) {
    const { method, path, headers, body } = exchange;
    const answer = await answerer({ method, path, query: "", headers, body: JSON.stringify(body) });
    problems.push(...complaintsAbout(answer, exchange));
    if (headers.authorization) traffic.push(recorded(document, exchange, answer));
  }
  const post = (path: string, body: unknown) => {
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    return answerer({ method: "POST", path, query: "", headers, body: JSON.stringify(body) });
  };
  for (const path of collectionPaths) {
    for (const [what, body] of wrongBodies) if ((await post(path, body)).status !== 400) problems.push(what);
    for (const [what, body] of admittedBodies) if ((await post(path, body)).status !== 201) problems.push(what);
  }
  for (const { type, collection } of pages) {
    const { request, answer } = pageExample(type);
    const path = `/me/profile/${collection}`;
    problems.push(...departuresFromPage((await post(path, request)).body, answer));
  }
  for (const { definition } of operationsOf(document))
    if (Object.keys(definition.responses).join() !== "201,400,401,403,404,415,429,500,503") problems.push("answers");
  if (problems.length > 0) return problems;
  const { missing, deviations } = await coverageOf(document, traffic);
  return [...missing, ...deviations];
}

import { expect, test } from "vitest";
import { graphError, graphValidationError, withInnerError } from "../../src/mock/graph-error.ts";
import { graphHeaders, requestIds } from "../../src/mock/graph-response.ts";

test.each([
  [400, "BadRequest"],
  [401, "Unauthorized"],
  [404, "NotFound"],
  [405, "MethodNotAllowed"],
  [406, "NotAcceptable"],
  [408, "RequestTimeout"],
  [413, "PayloadTooLarge"],
  [415, "UnsupportedMediaType"],
  [417, "ExpectationFailed"],
  [422, "UnprocessableEntity"],
  [431, "RequestHeaderFieldsTooLarge"],
  [499, "BadRequest"],
  [500, "InternalServerError"],
  [501, "NotImplemented"],
  [502, "BadGateway"],
  [504, "GatewayTimeout"],
  [508, "LoopDetected"],
])("an error with status %i has the code %s", (status, code) => {
  expect(graphError(status, "Why.")).toEqual({ error: { code, message: "Why." } });
});

test("the error for problems has the message and the target of the first", () => {
  const [first, second] = ["a", "b"].map((name) => ({ code: "type", message: `${name}.`, target: `/${name}` }));
  const details = [first, second].filter((each) => each !== undefined);
  expect(graphValidationError(details.slice(0, 1)).error).toEqual({
    code: "BadRequest",
    message: "a.",
    target: "/a",
    details: [first],
  });
  expect(graphValidationError(details).error.message).toBe("The request has 2 problems. a.");
});

const ids = { requestId: "1", clientRequestId: "2" };

test("an error has the ids of its request; another body stays as it is", () => {
  const innerError = {
    date: expect.stringMatching(/^[\d-]{10}T[\d:]{8}$/),
    "request-id": "1",
    "client-request-id": "2",
  };
  expect(withInnerError({ error: { code: "A", innerError: 1 } }, ids)).toEqual({ error: { code: "A", innerError } });
  for (const body of [{ id: "1" }, { error: "text" }, { error: null }, null, undefined, "text"])
    expect(withInnerError(body, ids)).toBe(body);
});

test("the ids of a request are its own client-request-id and a new request-id", () => {
  const { requestId, clientRequestId } = requestIds({}, Math.random);
  expect(clientRequestId).toBe(requestId);
  const other = requestIds({ "client-request-id": "mine" }, Math.random);
  expect(other).toEqual({ requestId: expect.stringMatching(/^[\da-f-]{36}$/), clientRequestId: "mine" });
  expect(other.requestId).not.toBe(requestId);
});

test.each([
  [299, "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"],
  [300, "application/json"],
])("the headers of a response with status %i have its ids and a content type", (status, type) => {
  expect(graphHeaders(status, ids)).toEqual({ "Content-Type": type, "request-id": "1", "client-request-id": "2" });
});

import { expect, test } from "vitest";
import { prepareRequest } from "../../src/client/request.ts";

const sentAs = (requestContentType: string, body: unknown) =>
  prepareRequest("", { method: "post", path: "/", requestContentType, responses: {} }, { body }).body;

test.each(["application/json", "Application/JSON", "application/merge-patch+json", "application/json; charset=utf-8"])(
  "%s is serialized",
  (mediaType) => expect(sentAs(mediaType, { a: 1 })).toBe('{"a":1}'),
);

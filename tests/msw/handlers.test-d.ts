import { expectTypeOf, test } from "vitest";
import { type HandlerOptions, handlers, type Scenario } from "../../scripts/package/entries/msw.ts";

test("a scenario is one of the names of the examples", () => {
  expectTypeOf<HandlerOptions["scenario"]>().toEqualTypeOf<Scenario | undefined>();
  expectTypeOf<Scenario>().toEqualTypeOf<
    | "reference"
    | "complete"
    | "minimal"
    | "badRequest"
    | "unknownError"
    | "invalidAuthenticationToken"
    | "accessDeniedForRole"
    | "authorizationRequestDenied"
    | "resourceNotFound"
    | "unsupportedMediaType"
    | "tooManyRequests"
    | "internalServerError"
    | "serviceNotAvailable"
  >();
  // @ts-expect-error no such example
  handlers({ scenario: "nosuch" });
});

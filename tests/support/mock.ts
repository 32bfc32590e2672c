import { afterAll } from "vitest";
import { type Mock, startMock } from "../../scripts/mock/server.ts";
import { loadContract } from "./contract.ts";

/** A mock of the contract on a free port, which ends with the test file. */
export async function mockOfContract(): Promise<Mock> {
  const mock = await startMock({ contract: await loadContract() });
  afterAll(() => mock.close());
  return mock;
}

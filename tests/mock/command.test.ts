import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { examples } from "../../generated/examples.ts";
import type { Command } from "../../src/cli/command.ts";
import { mockOptions, startFromFlags } from "../../src/cli/mock-flags.ts";
import { runInProcess } from "../support/command.ts";
import { loadDocument } from "../support/document.ts";
import { start } from "../support/run.ts";

/** The mock command of both `npm run` and the package, without what differs between them. */
const command: Command = {
  help: "",
  options: mockOptions,
  async run(flags) {
    const { mock, greeting } = await startFromFlags(flags, loadDocument);
    onTestFinished(() => mock.close());
    console.log(greeting);
  },
};

test("npm run mock prints a command to try, prints requests, and stops on Ctrl-C", async () => {
  const { printed, end } = start(["mock", "--port", "0"]);
  const [output] = await printed(/^.*Ctrl-C.*\n/s);
  const [url = ""] = output.match(/http:\/\/\S+/) ?? [];
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(output).toContain("POST   /users/{idOrUserPrincipalName}/profile/webAccounts");

  const [curl = ""] = output.match(/^curl (.*\\\n)*.*\n(.*\n)*?\}'$/m) ?? [];
  expect(curl).toContain(url);
  const { stdout } = await promisify(execFile)("sh", ["-c", curl]);
  const [first = expect.unreachable("no operation")] = Object.values(examples);
  expect(JSON.parse(stdout)).toMatchObject({ id: expect.stringMatching(/^[\da-f-]{36}$/), ...first.request.reference });

  await fetch(`${url}/me/profile/projects`, { method: "POST", headers: { Authorization: "Basic x" } });
  await printed(/^POST \/me\/profile\/projects 401 \d+ ms {2}Invalid security scheme used$/m);
  expect(await end("SIGINT")).toEqual({ code: null, signal: "SIGINT" });
});

describe("the mock command", () => {
  test.each<[name: string, value: string, expected: string]>([
    ...["x", "-1", "65536", "1.5", ""].map(
      (port) => ["port", port, "an integer from 0 to 65535"] as [string, string, string],
    ),
    ["host", "", "an address"],
    ["scenario", "", "a name"],
    ["seed", "x", "an integer"],
    ["delay", "200-100", "MIN-MAX in ms, such as 100-200"],
    ["chaos", "2", "a number from 0 to 1"],
    ...["nowhere", "file:///etc/passwd", "http://a:b@service", "http://service/?a=b", "http://service/#a"].map(
      (url) =>
        ["proxy", url, "an http or https URL without credentials, query and fragment"] as [string, string, string],
    ),
  ])("refuses --%s=%s", async (name, value, expected) => {
    expect(await runInProcess(command, ["--port=0", `--${name}=${value}`])).toEqual({
      code: 1,
      stdout: "",
      stderr: `error Invalid --${name}: expected ${expected}, got ${JSON.stringify(value)}.\n`,
    });
  });

  test("refuses a scenario that no response has, and lists the scenarios", async () => {
    const scenarios = /reference, complete, minimal, badRequest, unknownError, .*, serviceNotAvailable/.source;
    const { code, stdout, stderr } = await runInProcess(command, ["--port=0", "--scenario=nosuch"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error Invalid --scenario: expected one of ${scenarios}, got "nosuch"\\.\n$`));
  });

  test("refuses --static with --dynamic", async () => {
    const { code, stderr } = await runInProcess(command, ["--port=0", "--static", "--dynamic"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "error --static and --dynamic are mutually exclusive.\n" });
  });

  test("refuses a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const reason = "the port is in use; choose another with --port, or 0 for any free port";
    expect(await runInProcess(command, ["--port", String(port)])).toEqual({
      code: 1,
      stdout: "",
      stderr: `error Cannot listen on 127.0.0.1:${port}: ${reason}.\n`,
    });
  });

  test("refuses an address that the machine does not have", async () => {
    const { code, stderr } = await runInProcess(command, ["--port=0", "--host=203.0.113.1"]);
    expect(code).toBe(1);
    expect(stderr).toBe("error Cannot listen on 203.0.113.1:0: this machine does not have the address.\n");
  });

  test("prints the scenarios, and a warning when other machines can reach it", async () => {
    const { code, stdout } = await runInProcess(command, ["--port=0", "--host=0.0.0.0"]);
    expect(code).toBe(0);
    expect(stdout).toContain("warning Other machines can reach the mock, which accepts any token.");
    expect(stdout).toMatch(/^ {2}201 {2}reference, complete, minimal$/m);
    expect(stdout).toMatch(/^ {2}403 {2}accessDeniedForRole, authorizationRequestDenied$/m);
  });

  test("prints each request without control and format characters, and none with --quiet", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const flags = { port: "0", host: "127.0.0.1" };
    for (const quiet of [true, false]) {
      const { mock } = await startFromFlags({ ...flags, quiet }, loadDocument);
      onTestFinished(() => mock.close());
      await fetch(`${mock.url}/me/profile/projects`, { method: "POST", headers: { Prefer: "code=\u009b31m" } });
      await fetch(`${mock.url}/users/$%E2%80%AEa/profile/projects`, { method: "POST" });
    }
    expect(log.mock.calls.map(([line]) => stripVTControlCharacters(line).replace(/\d+ ms/, "n ms"))).toEqual([
      "POST /me/profile/projects 400 n ms  Invalid preference in the header Prefer: code=?31m.",
      "POST /users/$%E2%80%AEa/profile/projects 400 n ms  Invalid key $?a: a key that begins with $ needs parentheses, ('$?a').",
    ]);
  });
});

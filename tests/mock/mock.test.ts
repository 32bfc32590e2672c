import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { mockOfDocument } from "../support/mock.ts";
import { run, start } from "../support/run.ts";

/** `npm run mock` on a free port, once it listens, and what it has printed by then. */
async function startCommand() {
  const command = start(["mock", "--port", "0"]);
  const [output] = await command.printed(/^.*Ctrl-C.*\n/s);
  return { ...command, output, url: output.match(/http:\/\/\S+/)?.[0] ?? "" };
}

describe("npm run mock", () => {
  test("prints its address, its routes and a curl that works", async () => {
    const { output, url } = await startCommand();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(output).toContain("POST   /users/{idOrUserPrincipalName}/profile/webAccounts");
    const [curl = ""] = output.match(/^curl (.*\\\n)*.*\n(.*\n)*?\}'$/m) ?? [];
    expect(curl).toContain(url);
    const { stdout } = await promisify(execFile)("sh", ["-c", curl]);
    const { displayName } = examples.createMyCertification.request.reference;
    expect(JSON.parse(stdout)).toMatchObject({ id: expect.stringMatching(/^[\da-f-]{36}$/), displayName });
  });

  test("prints a line for each request, with what is wrong with it", async () => {
    const { printed, url } = await startCommand();
    await fetch(`${url}/me/profile/projects`, { method: "POST", headers: { Authorization: "Basic x" } });
    await printed(/^POST \/me\/profile\/projects 401 \d+ ms {2}Invalid security scheme used$/m);
  });

  test("ends at once on Ctrl-C", async () => {
    const { end } = await startCommand();
    expect(await end("SIGINT")).toEqual({ code: null, signal: "SIGINT" });
  });

  test("says in one line that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    expect(await run(["mock", "--port", String(port)])).toEqual({
      code: 1,
      stdout: "",
      stderr: `error Cannot listen on 127.0.0.1:${port}: it is in use; choose another with --port, or 0 for any that is free.\n`,
    });
  });

  test.each(["x", "-1", "65536", "1.5", ""])("refuses the port %j", async (port) => {
    const { code, stderr } = await run(["mock", `--port=${port}`]);
    expect(code).toBe(1);
    expect(stderr).toBe(`error Invalid --port: expected an integer from 0 to 65535, got ${JSON.stringify(port)}.\n`);
  });

  test.each([
    [["--seed", "x"], '--seed takes a whole number, and got "x".'],
    [["--delay", "200-100"], '--delay takes MIN-MAX in ms, such as 100-200, and got "200-100".'],
    [["--chaos", "2"], '--chaos takes a share from 0 to 1, and got "2".'],
    [["--proxy", "nowhere"], '--proxy takes an http URL, and got "nowhere".'],
    [["--proxy", "file:///etc/passwd"], '--proxy takes an http URL, and got "file:///etc/passwd".'],
    [["--static", "--dynamic"], "--static and --dynamic are two ways to answer; give one."],
  ])("refuses %j", async (flags, message) => {
    expect(await run(["mock", "--port=0", ...flags])).toEqual({ code: 1, stdout: "", stderr: `error ${message}\n` });
  });

  test("lists what Prefer takes, and warns when other machines can reach it", async () => {
    const command = start(["mock", "--port", "0", "--host", "0.0.0.0"]);
    const [output] = await command.printed(/^.*Ctrl-C.*\n/s);
    expect(output).toContain("warning Other machines can reach it, and it asks nobody who they are.");
    expect(output).toMatch(/^ {2}201 {2}reference, complete, minimal$/m);
    expect(output).toMatch(/^ {2}403 {2}accessDeniedForRole, authorizationRequestDenied$/m);
  });

  test("is quiet when it is told to be", async () => {
    const command = start(["mock", "--port", "0", "--quiet"]);
    const [output] = await command.printed(/^.*Ctrl-C.*\n/s);
    const url = output.match(/http:\/\/\S+/)?.[0] ?? "";
    await fetch(`${url}/me/profile/projects`, { method: "POST" });
    await fetch(`${url}/me/profile/projects`, { method: "POST" });
    expect((await command.printed(/^.*$/s))[0]).not.toContain("POST /me/profile/projects 4");
  });

  test("refuses a host that there is not", async () => {
    const { code, stderr } = await run(["mock", "--port=0", "--host=203.0.113.1"]);
    expect(code).toBe(1);
    expect(stderr).toBe("error Cannot listen on 203.0.113.1:0: this machine has no such address.\n");
  });
});

describe("what no example answers is answered in Graph's shape", async () => {
  const mock = await mockOfDocument();
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const post = (path: string, init: RequestInit = {}) =>
    fetch(mock.url + path, { method: "POST", headers, body: "{}", ...init });
  const prefer = (preference: string) => post("/me/profile/projects", { headers: { ...headers, Prefer: preference } });

  test.each([
    [
      "an unknown path",
      404,
      () => post("/me/profile/hobbies"),
      "There is no path /me/profile/hobbies in the API description.",
    ],
    [
      "an unknown method",
      405,
      () => post("/me/profile/projects", { method: "PUT" }),
      "/me/profile/projects takes POST, not PUT.",
    ],
    [
      "an unknown example",
      400,
      () => prefer("example=none"),
      "createMyProject has no example none. It has reference, complete, minimal, badRequest, unknownError,",
    ],
    [
      "an undeclared status",
      400,
      () => prefer("code=418"),
      "createMyProject has no answer 418. It has 201, 400, 401, 403, 404, 415, 429, 500, 503.",
    ],
    ["a status that is none", 400, () => prefer("code=many"), "Prefer: code=many has a value that it does not take."],
    ["a delay that is none", 400, () => prefer("delay=soon"), "Prefer: delay=soon has a value that it does not take."],
    [
      "a body that is too large",
      413,
      () => post("/me/profile/projects", { body: " ".repeat(10_000_001) }),
      "The body is larger than the mock reads.",
    ],
    [
      "a body that is cut short",
      400,
      () => post("/me/profile/projects", { body: '{"displayName":' }),
      "The body is not JSON:",
    ],
    [
      "a name in the wrong form",
      400,
      () => post("/users/$name@contoso.com/profile/projects"),
      "is addressed in parentheses: ('$name@contoso.com').",
    ],
  ])("%s", async (_what, status, send, message) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    const { error } = await response.json();
    expect(error).toEqual({
      code: expect.stringMatching(/^\w+$/),
      message: expect.stringContaining(message),
      innerError: {
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
        "request-id": response.headers.get("request-id"),
        "client-request-id": response.headers.get("client-request-id"),
      },
    });
    expect(response.headers.get("Allow")).toBe(status === 405 ? "POST" : null);
  });

  test("a wrong body has a detail for each fault, with its place and the reason", async () => {
    const body = JSON.stringify({
      displayName: 1,
      detail: { endMonthYear: "soon" },
      client: { address: { type: "castle" } },
    });
    const { error } = await (await post("/me/profile/projects", { body })).json();
    expect(error).toMatchObject({ code: "BadRequest", message: expect.stringContaining("The request has 3 faults.") });
    expect(error.details).toEqual([
      {
        code: "enum",
        target: "/client/address/type",
        message: expect.stringContaining("unknown, home, business, other"),
      },
      { code: "format", target: "/detail/endMonthYear", message: expect.stringContaining('must match format "date"') },
      { code: "type", target: "/displayName", message: expect.stringContaining("must be string,null") },
    ]);
  });

  test("what is no HTTP at all", async () => {
    const { port } = new URL(mock.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.end("nonsense\r\n\r\n");
    const answer = (await socket.toArray()).join("");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/json\r\n/);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ error: { code: "BadRequest" } });
  });

  test("any origin may call, and read the headers of the answer", async () => {
    const preflight = await fetch(`${mock.url}/me/profile/projects`, {
      method: "OPTIONS",
      headers: {
        Origin: "https://app.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe("https://app.example");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("authorization,content-type");
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("POST");
    const response = await post("/me/profile/projects", { headers: { ...headers, Origin: "https://app.example" } });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://app.example");
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("*");
  });
});

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { mockOfContract } from "../support/mock.ts";
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
    const [curl = ""] = output.match(/^ {2}curl .*$/m) ?? [];
    expect(curl).toContain(url);
    const { stdout } = await promisify(execFile)("sh", ["-c", `${curl} --silent`]);
    expect(JSON.parse(stdout)).toEqual(examples.createMyCertification.responses[201].reference);
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
    expect(stderr).toBe(
      `error --port takes a port, a whole number from 0 to 65535, and got ${JSON.stringify(port)}.\n`,
    );
  });

  test("refuses a host that there is not", async () => {
    const { code, stderr } = await run(["mock", "--port=0", "--host=203.0.113.1"]);
    expect(code).toBe(1);
    expect(stderr).toBe("error Cannot listen on 203.0.113.1:0: this machine has no such address.\n");
  });
});

describe("what no example answers is answered in Graph's shape", async () => {
  const mock = await mockOfContract();
  const headers = { Authorization: "Bearer token", "Content-Type": "application/json" };
  const post = (path: string, init: RequestInit = {}) =>
    fetch(mock.url + path, { method: "POST", headers, body: "{}", ...init });

  test.each([
    ["an unknown path", 404, () => post("/me/profile/hobbies")],
    ["an unknown method", 405, () => post("/me/profile/projects", { method: "PUT" })],
    [
      "an unknown example",
      404,
      () => post("/me/profile/projects", { headers: { ...headers, Prefer: "example=none" } }),
    ],
    ["an undeclared status", 404, () => post("/me/profile/projects", { headers: { ...headers, Prefer: "code=418" } })],
    [
      "a status that is none",
      422,
      () => post("/me/profile/projects", { headers: { ...headers, Prefer: "code=many" } }),
    ],
    ["a body that is too large", 413, () => post("/me/profile/projects", { body: " ".repeat(10_000_001) })],
  ])("%s", async (_what, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(await response.json()).toEqual({
      error: {
        code: expect.stringMatching(/^\w+$/),
        message: expect.stringMatching(/./),
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
          "request-id": response.headers.get("request-id"),
        },
      },
    });
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

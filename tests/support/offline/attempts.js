// Tries every way to connect to hosts that do not exist, and fails unless all are refused by deny.js.
import { spawnSync } from "node:child_process";
import dgram from "node:dgram";
import { lookup, Resolver } from "node:dns";
import { resolve4 } from "node:dns/promises";
import { createServer, get } from "node:http";
import { connect as connectHttp2 } from "node:http2";
import { get as getHttps } from "node:https";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";

const [, , place = "process"] = process.argv;
const host = (way) => `${way}.${isMainThread ? place : "worker"}.invalid`;

/** Checks that an attempt ends in a refusal, as an exception, a rejection, an event or an argument of its callback. */
async function assertRefused(attempt) {
  const error = await new Promise((done) => {
    try {
      const result = attempt(done);
      if (typeof result?.once === "function") result.once("error", done);
      else if (typeof result?.then === "function") result.then(done, done);
    } catch (thrown) {
      done(thrown);
    }
  });
  if ((error?.cause ?? error)?.code !== "EOFFLINE") throw new Error(`not refused: ${attempt}`, { cause: error });
}

await assertRefused(() => fetch(`http://${host("fetch")}`));
await assertRefused(() => get(`http://${host("http")}`));
await assertRefused(() => getHttps(`https://${host("https")}`));
await assertRefused(() => connectHttp2(`https://${host("http2")}`));
await assertRefused(() => connect(80, host("net")));
await assertRefused(() => connect({ port: 80, host: host("net-options") }));
await assertRefused(() => connectTls({ port: 443, host: host("tls") }));
await assertRefused(() => connect(80, "192.0.2.1")); // an address for documentation (RFC 5737)
await assertRefused((done) => lookup(host("lookup"), done));
await assertRefused(() => resolve4(host("resolve4")));
await assertRefused((done) => new Resolver().resolve(host("resolver"), done));
await assertRefused((done) => dgram.createSocket("udp4").send("x", 53, host("datagram"), done));

// Connections to this machine are allowed.
const server = createServer((_request, response) => response.end("here"));
await new Promise((done) => server.listen(0, "127.0.0.1", done));
for (const name of ["127.0.0.1", "localhost"])
  if ((await (await fetch(`http://${name}:${server.address().port}`)).text()) !== "here") throw new Error(name);
server.close();
server.closeAllConnections();

if (isMainThread && place === "process") {
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, [self, "child"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the child process was not refused");
  await new Promise((done, fail) => new Worker(new URL(import.meta.url)).once("exit", done).once("error", fail));
}
process.exit();

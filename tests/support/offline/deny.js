// Loaded with --import into each process of a command: refuses every connection that leaves this machine, but for those to
// the hosts in OFFLINE_ALLOWED, and writes each attempt, each connection allowed, and that it was loaded, as a line of the
// file OFFLINE_LOG. Plain JavaScript, so that it loads in any process.

import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { threadId } from "node:worker_threads";

const log = (entry) => appendFileSync(process.env.OFFLINE_LOG, `${JSON.stringify(entry)}\n`);
log({ loaded: process.argv.slice(1), thread: threadId });

const allowed = process.env.OFFLINE_ALLOWED?.split(" ") ?? [];

function mayReach(host) {
  if (allowed.includes(host)) log({ allowed: host });
  return allowed.includes(host) || isHere(host);
}

const isHere = (host) =>
  host === undefined ||
  host === "" ||
  /^(localhost|127\.\d+\.\d+\.\d+|::1|::|0\.0\.0\.0|::ffff:127\.\d+\.\d+\.\d+)$/.test(host);

function refuse(way, host) {
  log({ attempt: way, host: String(host) });
  return Object.assign(new Error(`${way} to ${host}, and no connection may leave this machine`), { code: "EOFFLINE" });
}

// All of TCP goes through it: net, tls, http, https, http2 and fetch.
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args; // net.connect gives its arguments in a list
  const host = typeof options === "object" ? options.host : typeof args[1] === "string" ? args[1] : undefined;
  const isPipe = typeof options === "object" ? options.path !== undefined : Number.isNaN(Number(options));
  if (isPipe || mayReach(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refuse("connection", host)));
  return this;
};

for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(resolver).filter((each) => /^(lookup|resolve|reverse)/.test(each))) {
    const original = resolver[name];
    resolver[name] = function (host, ...args) {
      const isAddress = name === "lookup" && net.isIP(host) > 0; // nobody is asked for it
      if (mayReach(host) || isAddress) return original.call(this, host, ...args);
      throw refuse(`dns.${name}`, host);
    };
  }

for (const name of ["connect", "send"]) {
  const original = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function (...args) {
    const host = args.find((arg, index) => index > 0 && typeof arg === "string");
    if (mayReach(host)) return original.apply(this, args);
    throw refuse("datagram", host);
  };
}

syncBuiltinESMExports(); // for those who import the functions by name

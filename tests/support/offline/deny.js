// Loaded into every process and worker with `--import`: refuses all connections that leave this machine, except to the
// hosts in OFFLINE_ALLOWED. OFFLINE_LOOPBACK=refuse refuses connections to this machine too. Appends a line to the file
// OFFLINE_LOG when it is loaded, and for each connection that is refused or allowed. JavaScript, so that any Node loads it.

import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const { OFFLINE_LOG = "", OFFLINE_ALLOWED = "", OFFLINE_LOOPBACK } = process.env;
const allowed = OFFLINE_ALLOWED.split(" ");
const loopback = /^(|undefined|localhost|127\.\d+\.\d+\.\d+|::1|::|0\.0\.0\.0|::ffff:127\.\d+\.\d+\.\d+)$/;

const log = (entry) => appendFileSync(OFFLINE_LOG, `${JSON.stringify(entry)}\n`);
log({ loaded: process.argv.slice(1).join(" ") });

function mayReach(host) {
  if (loopback.test(host)) return OFFLINE_LOOPBACK !== "refuse";
  if (allowed.includes(host)) log({ reached: host });
  return allowed.includes(host);
}

function refuse(host) {
  log({ attempt: String(host) });
  return Object.assign(new Error(`Refused: a connection to ${host} would leave this machine`), { code: "EOFFLINE" });
}

// net, tls, http, https, http2 and fetch all connect with it.
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args; // net.connect passes its arguments as an array
  const host = typeof options === "object" ? options.host : typeof args[1] === "string" ? args[1] : undefined;
  const isPipe = typeof options === "object" ? options.path !== undefined : Number.isNaN(Number(options));
  if (isPipe || mayReach(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refuse(host)));
  return this;
};

for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(resolver).filter((each) => /^(lookup|resolve|reverse)/.test(each))) {
    const original = resolver[name];
    resolver[name] = function (host, ...args) {
      const isAddress = name === "lookup" && net.isIP(host) > 0; // needs no name server
      if (isAddress || mayReach(host)) return original.call(this, host, ...args);
      throw refuse(host);
    };
  }

for (const name of ["connect", "send"]) {
  const original = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function (...args) {
    const host = args.find((arg, index) => index > 0 && typeof arg === "string");
    if (mayReach(host)) return original.apply(this, args);
    throw refuse(host);
  };
}

syncBuiltinESMExports(); // for imports of the functions by name

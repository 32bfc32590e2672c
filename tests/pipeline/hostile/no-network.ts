// Loaded before all else in a process and in each of its threads: what would reach the network says so, and fails.
import dgram from "node:dgram";
import dns from "node:dns";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

function refuse(what: string): () => never {
  return () => {
    writeSync(2, `NETWORK ${what}\n`);
    throw new Error(`There is no network here: ${what}`);
  };
}

globalThis.fetch = refuse("fetch");
globalThis.WebSocket = class extends WebSocket {
  constructor() {
    super(refuse("WebSocket")());
  }
};
net.Socket.prototype.connect = refuse("net"); // http, https and tls connect by it
dgram.createSocket = refuse("dgram");
dns.lookup = refuse("dns") as unknown as typeof dns.lookup;
dns.promises.lookup = refuse("dns");
syncBuiltinESMExports();

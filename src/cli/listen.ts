import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "./user-error.ts";

/** A server that listens. */
export interface Listening {
  /** Without a slash at the end. */
  url: string;
  /** Stops the server and closes its open connections. */
  close(): Promise<void>;
}

/**
 * Starts to listen on a port; 0 is any free port.
 *
 * @param flag - the flag that chooses the port
 * @throws `UserError` when the server cannot listen there
 */
export async function listen(server: Server, port: number, host = "127.0.0.1", flag = "--port"): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port, flag)));
    server.listen(port, host, resolve);
  });
  const { family, address, port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${actualPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number, flag: string): UserError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `the port is in use; choose another with ${flag}, or 0 for any free port`,
    EACCES: "permission denied; choose a port above 1023",
    EADDRNOTAVAIL: "this machine does not have the address",
    ENOTFOUND: "unknown host",
  };
  return new UserError(`Cannot listen on ${host}:${port}: ${reasons[error.code ?? ""] ?? error.message}.`);
}

import { createHash } from "node:crypto";

/**
 * Returns the content security policy of a page that loads nothing: it runs its own scripts, by their hashes, and the
 * worker of Redoc's search. A page with calls may connect to the reader's machine, where the mock is, and nowhere else. Inline
 * styles are allowed because Redoc creates them at run time.
 *
 * @param isLive - whether the page may connect to its server
 */
export function contentSecurityPolicy(page: string, isLive: boolean): string {
  const scripts = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => hash(text));
  const connections = [...(isLive ? ["'self'"] : []), ...(page.includes('id="calls">') ? loopback : [])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    ...(connections.length > 0 ? [`connect-src ${connections.join(" ")}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The loopback addresses that a policy can name: of IP addresses, only 127.0.0.1 (CSP 3, section 6.7.2.8). */
const loopback = ["http://127.0.0.1:*", "http://localhost:*"];

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

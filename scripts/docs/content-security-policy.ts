import { createHash } from "node:crypto";

/**
 * Returns the content security policy of a page that loads nothing: it runs its own scripts, by their hashes, and the
 * worker of Redoc's search. Inline styles are allowed because Redoc creates them at run time.
 *
 * @param isLive - whether the page may connect to its server
 */
export function contentSecurityPolicy(page: string, isLive: boolean): string {
  const scripts = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => hash(text));
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Returns the URL that paths are appended to. A path is resolved against the origin of the page.
 *
 * @param servers - the URLs of the API description's servers
 * @throws `TypeError` if `baseUrl` is not such a URL, or if access tokens must not be sent to it: it is neither loopback, nor
 * on the page's own origin, nor on a host of `servers` or `allowedHosts` over https
 */
export function resolveBaseUrl(
  baseUrl: string | URL,
  servers: readonly string[],
  allowedHosts: readonly string[] = [],
): string {
  const origin = globalThis.location?.origin;
  const text = String(baseUrl);
  const url = /^(https?:\/)?\//i.test(text) && parse(text, origin);
  const invalid = (expected: string) => invalidOption("baseUrl", text.replace(/\/\/[^/]*@/, "//…@"), expected);
  if (!url || url.username || url.password || /[?#]/.test(url.href))
    throw invalid("an https URL, or a path in a web page, without user info, query and fragment");
  const hosts = [...servers.map((server) => parse(server)?.host), ...hostsOf(allowedHosts)];
  if (url.origin === origin || isLoopback(url) || (url.protocol === "https:" && hosts.includes(url.host)))
    return url.href.replace(/\/+$/, "");
  throw invalid(`a server of the API description over https, or a host in allowedHosts: ["${url.host}"]`);
}

/** Returns a URL without the slashes at its end, resolved against the origin of the page; `undefined` if it is invalid. */
export const hrefOf = (url: string | URL): string | undefined =>
  parse(String(url), globalThis.location?.origin)?.href.replace(/\/+$/, "");

const hostsOf = (allowedHosts: readonly string[]): string[] =>
  (Array.isArray(allowedHosts) ? allowedHosts : [undefined]).map((host: unknown) => {
    const url = typeof host === "string" && parse(/:\/\//.test(host) ? host : `https://${host}`);
    if (url && url.href === `${url.origin}/` && !/\*/.test(url.host) && (url.protocol === "https:" || isLoopback(url)))
      return url.host;
    const expected = "an array of hosts or https origins";
    throw invalidOption("allowedHosts", allowedHosts, expected);
  });

const invalidOption = (name: string, value: unknown, expected: string): TypeError =>
  new TypeError(`Invalid ${name} ${JSON.stringify(value)}: expected ${expected}.`);

const parse = (url: string, base?: string): URL | undefined =>
  URL.canParse(url, base) ? new URL(url, base) : undefined;

/** Returns whether a URL is on this machine. A URL has any form of an IPv4 address as four numbers. */
const isLoopback = ({ hostname }: URL): boolean => /(^|\.)localhost$|^127\.[\d.]+$|\[::1\]/.test(hostname);

/**
 * Asserts that access tokens may be sent to `baseUrl`: a server of the API description over https, a loopback address,
 * the page's own origin if the API description has a relative server, or one of `allowedHosts`.
 *
 * @throws `TypeError`
 */
export function assertAllowed(
  baseUrl: string,
  serviceRoots: readonly string[],
  allowedHosts: readonly string[] = [],
): void {
  if (serviceRoots.includes(baseUrl) && !/^\w+:/.test(baseUrl)) return;
  const { protocol, host, hostname, username } = new URL(baseUrl);
  const isServer = (root: string) => protocol === "https:" && URL.canParse(root) && new URL(root).host === host;
  const isLoopback =
    /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname) && /^https?:$/.test(protocol);
  if (!username && (isLoopback || serviceRoots.some(isServer) || allowedHosts.includes(host))) return;
  throw new TypeError(
    `Invalid baseUrl: ${host} is not an https server of the API description. To send it access tokens, add ` +
      `allowedHosts: [${JSON.stringify(host)}].`,
  );
}

/**
 * Throws unless a token may be sent to `baseUrl`: to the servers of the API description over https, to loopback, to the page's
 * own origin by a server without a host, and to the hosts in `allowedHosts`.
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
    `The client does not send tokens to ${host}, which is no https server of the API description. If it may have them, add ` +
      `allowedHosts: [${JSON.stringify(host)}].`,
  );
}

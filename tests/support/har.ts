/** A request and its answer, as they went over the wire. */
export interface Recorded {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: unknown;
}

/** Recorded traffic as an HTTP Archive (HAR 1.2). */
export function harOf(traffic: readonly Recorded[]): object {
  return { log: { version: "1.2", creator: { name: "graph-profile", version: "0" }, entries: traffic.map(entry) } };
}

function entry({ method, url, requestHeaders, requestBody, status, responseHeaders, responseBody }: Recorded): object {
  const mimeType = "application/json";
  const message = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    request: {
      ...message,
      method,
      url,
      headers: namesAndValues(requestHeaders),
      queryString: [],
      postData: { mimeType, text: JSON.stringify(requestBody) },
    },
    response: {
      ...message,
      status,
      statusText: "",
      headers: namesAndValues(responseHeaders),
      redirectURL: "",
      content: { mimeType, size: -1, text: JSON.stringify(responseBody) },
    },
  };
}

const namesAndValues = (headers: Record<string, string>): object[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

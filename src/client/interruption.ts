/** That something was ended before it was done: by the caller, or because its time was over. */
export class Interruption extends Error {
  readonly kind: "aborted" | "timeout";

  constructor(kind: "aborted" | "timeout", cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/**
 * Does some work, with a signal that ends it. Rejects with an `Interruption` as soon as `limit` ms have passed or the
 * caller's signal aborts, even if the work takes no notice.
 */
export function within<Result>(
  limit: number,
  signal: AbortSignal | undefined,
  work: (ended?: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (!signal && limit === Number.POSITIVE_INFINITY) return work();
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (kind: "aborted" | "timeout", cause?: unknown) => {
      settle();
      reject(new Interruption(kind, cause));
      controller.abort();
    };
    const onAbort = () => end("aborted", signal?.reason);
    const timer = limit <= longestTimer ? setTimeout(end, Math.max(0, limit), "timeout") : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).finally(settle).then(resolve, reject);
  });
}

/** Waits, unless the caller's signal aborts: then it rejects with an `Interruption`, at once. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return within(Number.POSITIVE_INFINITY, signal, (ended) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.ceil(ms) + 1); // timers may be a little early
      ended?.addEventListener("abort", () => clearTimeout(timer));
    });
  });
}

const longestTimer = 2 ** 31 - 1;

// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** Thrown when an operation ends early: aborted by the caller, or out of time. */
export class Interruption extends Error {
  readonly kind: "aborted" | "timeout";

  constructor(kind: "aborted" | "timeout", cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/**
 * Runs a task with a time limit and a signal that tells it to end. Rejects as soon as the time is over or the caller's
 * signal aborts, even if the task ignores its signal.
 *
 * @throws `Interruption`, or `TypeError` if the caller's signal is none
 */
export function withTimeout<Result>(
  timeoutMs: number,
  callerSignal: AbortSignal | null | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (callerSignal && !callerSignal.addEventListener) throw new TypeError("Invalid signal: expected an AbortSignal");
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const cleanUp = () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    };
    const interrupt = (kind: "aborted" | "timeout", cause?: unknown) => {
      cleanUp();
      reject(new Interruption(kind, cause));
      controller.abort();
    };
    const onAbort = () => interrupt("aborted", callerSignal?.reason);
    const timer = timeoutMs <= maxTimeoutMs ? setTimeout(interrupt, Math.max(0, timeoutMs), "timeout") : undefined;
    if (callerSignal?.aborted) return onAbort();
    callerSignal?.addEventListener("abort", onAbort);
    task(controller.signal).finally(cleanUp).then(resolve, reject);
  });
}

/**
 * Waits for at least `ms` milliseconds, but no longer than a timer can, or until the caller's signal aborts.
 *
 * @throws `Interruption`
 */
export function sleep(ms: number, callerSignal: AbortSignal | null | undefined): Promise<void> {
  return withTimeout(noLimit, callerSignal, (signal) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms + 1, maxTimeoutMs)); // timers can fire up to 1 ms early
      signal.addEventListener("abort", () => clearTimeout(timer));
    });
  });
}

/** The time limit of what may take any time. */
export const noLimit: number = Number.MAX_VALUE;

/** The longest delay of `setTimeout`; a longer one would fire at once. */
const maxTimeoutMs = 2_147_483_647;

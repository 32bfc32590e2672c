/**
 * Turns a job into one that is done for the latest value only: values that come while it runs replace each other, and the
 * last of them follows. `onError` hears of a job that fails.
 */
export function forLatest<Value>(
  job: (value: Value) => Promise<void>,
  onError: (error: unknown) => void,
): (value: Value) => void {
  let waiting: { value: Value } | undefined;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await job(value).catch(onError);
    }
    isRunning = false;
  };
  return (value) => {
    waiting = { value };
    if (!isRunning) run();
  };
}

/**
 * Turns a job into one that runs once at a time: calls while it runs have it run once more afterwards, however many they
 * are. `onError` hears of a run that fails.
 */
export function onceAtATime(job: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isWanted = false;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await job().catch(onError);
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) run();
  };
}

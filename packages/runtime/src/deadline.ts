/**
 * Runs a call and settles as soon as its time is over or its signal aborts, whatever the call waits for. Neither timer nor
 * listener outlives it.
 */
export function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeout: number,
  timeoutError: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const stop = (reason: unknown): void => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => stop(signal!.reason);
    // A delay that 31 bits do not hold would fire at once.
    const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(() => stop(timeoutError()), timeout) : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    run(controller.signal).then(resolve, reject).finally(end);
  });
}

/** Resolves after some milliseconds, or at once when the signal aborts. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, delay);
    signal.addEventListener("abort", done);
  });
}

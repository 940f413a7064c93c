import type { OperationDescriptor } from "./descriptor.js";
import { TimeoutError } from "./errors.js";

/**
 * Runs a call and settles as soon as its time is over or its signal aborts, whatever the call waits for. Neither timer nor
 * listener outlives it.
 */
export function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeout: number,
  operation?: OperationDescriptor,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settling =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        settle(value);
      };
    const fail = settling(reject);
    const stop = (reason: unknown): void => {
      fail(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => stop(signal?.reason);
    const onTimeout = (): void => stop(new TimeoutError(`took longer than the timeout of ${timeout} ms`, operation));
    // A delay that 31 bits do not hold would fire at once.
    const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(onTimeout, timeout) : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    run(controller.signal).then(settling<T>(resolve), fail);
  });
}

/** Resolves after some milliseconds, or at once when the signal aborts: a deadline for what never comes. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return withDeadline<void>(() => new Promise(() => {}), signal, delay || 1).catch(() => {});
}

import type { OperationDescriptor } from "./descriptor.js";
import { TimeoutError } from "./errors.js";

/**
 * Runs a call and settles as soon as its time is over or its signal aborts, whatever the call waits for. Neither timer nor
 * listener outlives it.
 * @param option - Names the option that set the time, for the message.
 */
export function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeout: number,
  operation?: OperationDescriptor,
  option = "timeout",
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
    const onAbort = (): void => {
      fail(signal?.reason);
      controller.abort(signal?.reason);
    };
    const onTimeout = (): void => {
      fail(new TimeoutError(`took longer than the ${option} of ${timeout} ms`, operation));
      // Not with the same error: Node's fetch replaces the stack of what it rejects with.
      controller.abort();
    };
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener("abort", onAbort);
    // A delay that 31 bits do not hold would fire at once.
    const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(onTimeout, timeout) : undefined;
    run(controller.signal).then(settling<T>(resolve), fail);
  });
}

/** Resolves after some milliseconds, or at once when the signal aborts: a deadline for what never comes. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return withDeadline<void>(() => new Promise(() => {}), signal, delay || 1).catch(() => {});
}

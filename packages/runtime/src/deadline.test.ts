import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rejection, thing } from "../test/support.js";
import { sleep, withDeadline } from "./deadline.js";
import { TimeoutError } from "./errors.js";

const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(): {
  readonly signal: AbortSignal;
  readonly abort: (reason?: unknown) => void;
  readonly listeners: () => number;
} {
  const controller = new AbortController();
  const added = vi.spyOn(controller.signal, "addEventListener");
  const removed = vi.spyOn(controller.signal, "removeEventListener");
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    listeners: () => added.mock.calls.length - Math.min(added.mock.calls.length, removed.mock.calls.length),
  };
}

describe("withDeadline", () => {
  test("gives what the call gives, and leaves neither timer nor listener", async () => {
    const { signal, listeners } = watched();
    await expect(withDeadline(async () => 5, signal, 1000, thing)).resolves.toBe(5);
    await expect(withDeadline(() => Promise.reject(new RangeError("x")), signal, 1000, thing)).rejects.toThrow(
      RangeError,
    );
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  test("ends a call that hangs whatever it waits for, and tells it", async () => {
    let inner: AbortSignal | undefined;
    const error = rejection(withDeadline((signal) => ((inner = signal), never), undefined, 1000, thing));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({ message: "thing (GET /thing): took longer than the timeout of 1000 ms." });
    expect(inner?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an abort rejects at once with the signal's own reason", async () => {
    const { signal, abort, listeners } = watched();
    const error = rejection(withDeadline(() => never, signal, 1000, thing));
    abort("changed my mind");
    expect(await error).toBe("changed my mind");
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  test("a signal that is aborted already: nothing is begun", async () => {
    const run = vi.fn<() => Promise<number>>();
    const error = await rejection(withDeadline(run, AbortSignal.abort(), 1000, thing));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, Infinity, 2 ** 31, NaN])("timeout %d: none", async (timeout) => {
    void withDeadline(() => never, undefined, timeout, thing);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("sleep", () => {
  test("resolves in time", async () => {
    const { signal, listeners } = watched();
    const done = sleep(500, signal);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(listeners()).toBe(0);
  });

  test("resolves at once on abort, and leaves no timer", async () => {
    const { signal, abort, listeners } = watched();
    const done = sleep(500, signal);
    abort();
    await done;
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });
});

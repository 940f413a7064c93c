import { expect } from "vitest";
import { InvalidArgumentError } from "../src/index.js";

/** The message that a call refuses its argument with; the test fails if it does not, or throws anything else. */
export function refusal(run: () => unknown): string {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidArgumentError);
    const { code, cause, message } = error as InvalidArgumentError;
    expect({ code, cause }).toEqual({ code: "InvalidArgumentError", cause: undefined });
    return message;
  }
  throw new Error(`It was to be refused, but gave ${String(result)}.`);
}

/** What a call gives, or undefined where it refuses its argument. Anything else that is thrown passes through. */
export function unlessRefused<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidArgumentError) return undefined;
    throw error;
  }
}

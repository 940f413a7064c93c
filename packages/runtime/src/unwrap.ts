import { ApiError, InvalidArgumentError } from "./errors.js";
import { shown } from "./check-options.js";
import type { Operation } from "./operation.js";
import { origins } from "./parse.js";
import type { AnyResult, Failure } from "./result.js";

/** What `unwrap` gives for a result. */
export type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never;

/** What `unwrap` throws for a result: one ApiError per failure, told apart by `status`. */
export type ApiErrorOf<Result> = Result extends Failure<infer Status, infer Body> ? ApiError<Status, Body> : never;

/** The data of a successful result, typed as the union of its successes; throws an {@link ApiError} for any other. */
export async function unwrap<Result extends AnyResult>(result: Result | Promise<Result>): Promise<DataOf<Result>> {
  const settled: AnyResult | undefined = await result;
  if (settled?.ok) return settled.data as DataOf<Result>;
  if (typeof settled?.status !== "number") {
    throw new InvalidArgumentError(`unwrap needs the result of a call, or its promise, not ${shown(settled)}`);
  }
  const { status, error, response } = settled;
  throw new ApiError(`the server answered ${status}`, origins.get(settled), status, error, response);
}

/**
 * Whether an error is the failure of one operation, for its typed body behind `catch`. A body that is not what the spec
 * documents does not count: its error has a `ParseError` as its cause.
 */
export function isApiError<Result>(error: unknown, operation: Operation<never, Result>): error is ApiErrorOf<Result> {
  return error instanceof ApiError && error.operation === operation.descriptor.id && error.cause === undefined;
}

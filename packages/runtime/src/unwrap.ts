import { ApiError } from "./errors.js";
import { origins } from "./parse.js";
import type { AnyResult, Failure } from "./result.js";

/** What `unwrap` gives for a result. */
export type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never;

/** What `unwrap` throws for a result: one ApiError per failure, told apart by `status`. */
export type ApiErrorOf<Result> = Result extends Failure<infer Status, infer Body> ? ApiError<Status, Body> : never;

/** The data of a successful result, typed as the union of its successes; throws an {@link ApiError} for any other. */
export async function unwrap<Result extends AnyResult>(result: Result | Promise<Result>): Promise<DataOf<Result>> {
  const settled: AnyResult = await result;
  if (settled.ok) return settled.data as DataOf<Result>;
  const { status, error, response } = settled;
  throw new ApiError(`the server answered ${status}`, origins.get(settled), status, error, response);
}

/**
 * The only module that names openapi-fetch: its types are the path-typed calls' and the middleware's surface. None of its code
 * runs (docs/decisions/0001-openapi-fetch-as-types.md).
 */
import type { FetchResponse, MaybeOptionalInit, Middleware, MiddlewareCallbackParams } from "openapi-fetch";
import type { Fetch } from "./options.js";

export type { Middleware, MiddlewareCallbackParams };

/** The methods that openapi-fetch has calls for. */
type FixedMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type MediaType = `${string}/${string}`;

/** The paths that have an operation of that method. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [M in Method]: object } ? Path : never;
}[keyof Paths];

type OperationOf<Paths, Path extends keyof Paths, Method extends string> = Paths[Path] extends {
  readonly [M in Method]: infer Operation extends Record<string | number, unknown>;
}
  ? Operation
  : never;

/** openapi-fetch's `init`, without its serializers: the spec says how a value goes over the wire. */
type Init<Paths, Path extends keyof Paths, Method extends string> = Omit<
  NonNullable<MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>>,
  "fetch" | "querySerializer" | "bodySerializer" | "pathSerializer" | keyof RequestInitRest
> & { readonly fetch?: Fetch };

/** Of a RequestInit, only `signal` is ours to pass on. */
type RequestInitRest = Omit<RequestInit, "body" | "headers" | "signal">;

type InitArgument<Given> = object extends Given ? [init?: Given] : [init: Given];

/** openapi-fetch's `{ data, error, response }`, told apart by `ok` too. */
type WithStatus<Result> = Result extends { data: unknown }
  ? Result & { readonly ok: true; readonly status: number }
  : Result & { readonly ok: false; readonly status: number };

/** What openapi-fetch, which looks for marks in all data, makes of a stream: its items' type is lost. */
interface LostStream {
  readonly [Symbol.asyncIterator]: unknown;
}

type StreamOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses]: Responses[Status] extends { readonly content: infer Content }
        ? Extract<Content[keyof Content], AsyncIterable<unknown>>
        : never;
    }[keyof Responses]
  : never;

type WithStream<Result, Operation> = Result extends { data: infer Data }
  ? Extract<Data, LostStream> extends never
    ? Result
    : Omit<Result, "data"> & { data: Exclude<Data, LostStream> | StreamOf<Operation> }
  : Result;

type PathResult<Paths, Path extends keyof Paths, Method extends string, Options> = WithStatus<
  WithStream<FetchResponse<OperationOf<Paths, Path, Method>, Options, MediaType>, OperationOf<Paths, Path, Method>>
>;

type PathCall<Paths, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  Options extends Init<Paths, Path, Method>,
>(
  path: Path,
  ...init: InitArgument<Init<Paths, Path, Method>> & [init?: Options]
) => Promise<PathResult<Paths, Path, Method, Options>>;

/**
 * openapi-fetch's calls by path; they go through the same serialisation, security and retries as the methods.
 *
 * @typeParam Other - The methods that OpenAPI 3.2 adds, as `paths` has them: `query`, and additional ones as on the wire.
 */
export interface PathCalls<Paths extends object, Other extends string = never> {
  readonly GET: PathCall<Paths, "get">;
  readonly PUT: PathCall<Paths, "put">;
  readonly POST: PathCall<Paths, "post">;
  readonly DELETE: PathCall<Paths, "delete">;
  readonly OPTIONS: PathCall<Paths, "options">;
  readonly HEAD: PathCall<Paths, "head">;
  readonly PATCH: PathCall<Paths, "patch">;
  readonly TRACE: PathCall<Paths, "trace">;
  readonly request: <
    Method extends FixedMethod | Other,
    Path extends PathsWith<Paths, Method>,
    Options extends Init<Paths, Path, Method>,
  >(
    method: Method,
    path: Path,
    ...init: InitArgument<Init<Paths, Path, Method>> & [init?: Options]
  ) => Promise<PathResult<Paths, Path, Method, Options>>;
  /** Adds middleware to the client. */
  use(...middleware: Middleware[]): void;
  /** Takes it away again. */
  eject(...middleware: Middleware[]): void;
}

/** Of a document that has `query` operations. */
export interface QueryCalls<Paths extends object> {
  readonly QUERY: PathCall<Paths, "query">;
}

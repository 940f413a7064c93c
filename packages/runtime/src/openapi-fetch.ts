/**
 * The only module that names openapi-fetch: its types are the path-typed calls' and the middleware's surface. None of its code
 * runs (docs/decisions/0001-openapi-fetch-as-types.md).
 */
import type { MaybeOptionalInit, Middleware, MiddlewareCallbackParams, ParseAsResponse } from "openapi-fetch";
import type { Fetch } from "./options.js";
import type { StatusRange } from "./result.js";

export type { Middleware, MiddlewareCallbackParams };

/** The methods that openapi-fetch has calls for. */
type FixedMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

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
  "body" | "fetch" | "querySerializer" | "bodySerializer" | "pathSerializer" | keyof RequestInitRest
> &
  BodyOption<OperationOf<Paths, Path, Method>> & { readonly fetch?: Fetch };

/** The body as the schema has it; openapi-fetch would make an object of the members of a `Blob`, and an array of a tuple. */
type BodyOption<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { readonly requestBody?: { readonly content: infer Content } | undefined }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: never };

/** Of a RequestInit, only `signal` is ours to pass on. */
type RequestInitRest = Omit<RequestInit, "body" | "headers" | "signal">;

type InitArgument<Given> = object extends Given ? [init?: Given] : [init: Given];

/** The body of a documented response; `undefined` where it has none. */
type BodyOf<Documented> = Documented extends { readonly content: infer Content } ? Content[keyof Content] : undefined;

/** The statuses that a call succeeds with: those of 2XX, or `default` where the document names none of them. */
type SuccessOf<Responses> =
  Extract<keyof Responses, StatusOf2XX> extends never
    ? Extract<keyof Responses, "default">
    : Extract<keyof Responses, StatusOf2XX>;
type StatusOf2XX = StatusRange["2XX"] | "2XX";

type DataOf<Responses> =
  SuccessOf<Responses> extends infer Status extends keyof Responses ? BodyOf<Responses[Status]> : never;

type ErrorOf<Responses> =
  Exclude<keyof Responses, StatusOf2XX> extends infer Status extends keyof Responses
    ? BodyOf<Responses[Status]>
    : never;

/** openapi-fetch's `{ data, error, response }`, which `ok` narrows too. The types are those that the methods return. */
type PathResult<Paths, Path extends keyof Paths, Method extends string, Options> =
  OperationOf<Paths, Path, Method> extends { readonly responses: infer Responses }
    ?
        | {
            readonly ok: true;
            readonly status: number;
            data: ParseAsResponse<DataOf<Responses>, Options>;
            error?: never;
            response: Response;
          }
        | { readonly ok: false; readonly status: number; data?: never; error: ErrorOf<Responses>; response: Response }
    : never;

/** A call by path with a fixed method, for example `client.GET`. */
export type PathCall<Paths, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  Options extends Init<Paths, Path, Method>,
>(
  path: Path,
  ...init: InitArgument<Init<Paths, Path, Method>> & [init?: Options]
) => Promise<PathResult<Paths, Path, Method, Options>>;

/** A call by method and path: `client.request`. */
export type RequestCall<Paths, Other extends string> = <
  Method extends FixedMethod | Other,
  Path extends PathsWith<Paths, Method>,
  Options extends Init<Paths, Path, Method>,
>(
  method: Method,
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
  readonly request: RequestCall<Paths, Other>;
  /** Adds middleware to the client. */
  use(...middleware: Middleware[]): void;
  /** Takes it away again. */
  eject(...middleware: Middleware[]): void;
}

/** Of a document that has `query` operations. */
export interface QueryCalls<Paths extends object> {
  readonly QUERY: PathCall<Paths, "query">;
}

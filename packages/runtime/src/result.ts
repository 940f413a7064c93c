import type { ParseAs } from "./options.js";

/**
 * What a call resolves to, one member per documented status, told apart by `ok` and `status`.
 * `data` and `error` exist on every member, so that a result can be destructured.
 */
export interface Success<Status extends number, Data> extends SuccessWith<Status, Data, Response> {}

export interface Failure<Status extends number, Body> extends FailureWith<Status, Body, Response> {}

/** A success whose documented headers are typed: `Received` is a {@link ResponseWith}. */
export interface SuccessWith<Status extends number, Data, Received extends Response> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error: undefined;
  readonly response: Received;
}

/** A failure whose documented headers are typed: `Received` is a {@link ResponseWith}. */
export interface FailureWith<Status extends number, Body, Received extends Response> {
  readonly ok: false;
  readonly status: Status;
  readonly data: undefined;
  readonly error: Body;
  readonly response: Received;
}

/** A `Response` with the headers that the spec names for its status; all others are read as ever. */
export type ResponseWith<Documented extends object> = {
  readonly headers: DocumentedHeaders<Documented>;
} & Response;

interface DocumentedHeaders<Documented> {
  /** A header that the spec names, spelt as there or in lower case. A script in a browser reads only those that CORS exposes. */
  get<Name extends NameIn<Documented> | Lowercase<NameIn<Documented>>>(
    name: Name,
  ): { [Key in NameIn<Documented>]: Name extends Key | Lowercase<Key> ? Documented[Key] : never }[NameIn<Documented>];
}

type NameIn<Documented> = Extract<keyof Documented, string>;

/** A status that the spec does not document; a plain `number` here would stop the documented ones from narrowing. */
export type Undocumented<Documented extends number> = Failure<OtherStatus<Documented>, unknown>;

/**
 * The registered statuses but the documented ones. A union of two parts, because TypeScript forgets the name of a single
 * conditional type when it fills it in; an editor would then list sixty numbers instead of this name.
 */
export type OtherStatus<Documented extends number> =
  | Exclude<Registered1 | Registered2 | Registered3, Documented>
  | Exclude<Registered4 | Registered5, Documented>;

/** A result whose successes are read as the call asks; `"json"`: by their media type. */
export type ParsedAs<Result, As extends ParseAs> = "json" extends As
  ? Result
  : Result extends SuccessWith<infer Status, unknown, infer Received>
    ? SuccessWith<Status, BodyAs[As], Received>
    : Result;

interface BodyAs {
  readonly json: unknown;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array> | null;
}

export type AnyResult = Success<number, unknown> | Failure<number, unknown>;

type Registered1 = 100 | 101 | 102 | 103;
type Registered2 = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type Registered3 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
type Registered4 =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;
type Registered5 = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The registered statuses of a range of a spec, for example `StatusRange["4XX"]`. */
export interface StatusRange {
  "1XX": Registered1;
  "2XX": Registered2;
  "3XX": Registered3;
  "4XX": Registered4;
  "5XX": Registered5;
}

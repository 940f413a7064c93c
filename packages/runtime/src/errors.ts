import type { OperationDescriptor } from "./descriptor.js";

/** What an error may say of its operation: nothing that a caller or a server has given. */
type Origin = Pick<OperationDescriptor, "id" | "method" | "path">;

// Registered, so that an error of another copy of this package is recognized too.
const CODE: unique symbol = /* @__PURE__ */ Symbol.for("specloom.code") as never;

/**
 * The base class of what a client throws. No message, stack, cause or enumerable property holds a credential or a query string.
 * `instanceof` also recognizes errors of another installed copy of this package.
 */
export class SpecloomError extends Error {
  static readonly code: string = "SpecloomError";
  /** Stable: the name of the class, also where names are minified. */
  declare readonly code: string;
  /** The operationId. */
  declare readonly operation: string | undefined;
  /** Upper case. */
  declare readonly method: string | undefined;
  /** The path template. */
  declare readonly path: string | undefined;

  /** @param message - Without the full stop at its end. */
  constructor(message: string, origin?: Origin, options?: ErrorOptions) {
    const { id, method, path } = origin ?? {};
    super(`${id ? `${id} (${method} ${path}): ` : ""}${message}${message.endsWith("?") ? "" : "."}`, options);
    Object.assign(this, { code: new.target.code, operation: id, method, path });
  }

  override get name(): string {
    return this.code;
  }

  get [CODE](): string {
    return this.code;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const code = (Object(value) as Partial<SpecloomError>)[CODE];
    // A class that somebody else derives has no code of its own.
    if (!Object.hasOwn(this, "code")) return super[Symbol.hasInstance](value);
    return code === this.code || (this === SpecloomError && !!code);
  }
}

/** The server sent no complete response. `cause` is what `fetch` threw. */
export class NetworkError extends SpecloomError {
  static override readonly code = "NetworkError";
  declare readonly code: "NetworkError";
}

/** The call took longer than `timeout`, or an attempt longer than `attemptTimeout`, or a stream was silent for too long. */
export class TimeoutError extends SpecloomError {
  static override readonly code = "TimeoutError";
  declare readonly code: "TimeoutError";
}

/** No alternative of the operation's security is satisfied by `auth`. Nothing was sent. */
export class MissingCredentialError extends SpecloomError {
  static override readonly code = "MissingCredentialError";
  declare readonly code: "MissingCredentialError";
}

/** An option or an argument cannot be used. Nothing was sent. */
export class InvalidArgumentError extends SpecloomError {
  static override readonly code = "InvalidArgumentError";
  declare readonly code: "InvalidArgumentError";
}

/** The body of a successful response is not what its status documents. */
export class ParseError extends SpecloomError {
  static override readonly code = "ParseError";
  declare readonly code: "ParseError";
  /** Its body has been read. Not enumerable, so that no log shows it. */
  declare readonly response: Response;
  /** The body as it came. Not enumerable. */
  declare readonly text: string;

  constructor(message: string, origin: Origin | undefined, response: Response, text: string) {
    super(message, origin);
    Object.defineProperties(this, { response: { value: response }, text: { value: text } });
  }
}

/**
 * A response that is not a success. `unwrap` throws it for a result; a call throws it for a failure whose body is not what its
 * status documents (then `error` is the text, and `cause` a `ParseError`), and where a token endpoint refuses.
 */
export class ApiError<Status extends number = number, Body = unknown> extends SpecloomError {
  static override readonly code = "ApiError";
  declare readonly code: "ApiError";
  readonly status: Status;
  /** The parsed body, typed per status. Not enumerable, so that no log shows it. */
  declare readonly error: Body;
  /** Its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(
    message: string,
    origin: Origin | undefined,
    status: Status,
    error: Body,
    response: Response,
    options?: ErrorOptions,
  ) {
    super(message, origin, options);
    this.status = status;
    Object.defineProperties(this, { error: { value: error }, response: { value: response } });
  }

  // A predicate: without it, TypeScript takes the type parameters for `any` behind `instanceof`.
  static override [Symbol.hasInstance](value: unknown): value is ApiError {
    return super[Symbol.hasInstance](value);
  }
}

/**
 * Adds the frames of the caller to the stack of an error that comes from a timer or from `fetch`, which have none of their own.
 * To be called behind the outermost `await` of a call.
 */
export function withCaller(error: unknown): unknown {
  if (error instanceof SpecloomError) {
    const stack = error.stack ?? "";
    const frames = new Error().stack?.split("\n").filter((line) => line !== "Error" && !stack.includes(line)) ?? [];
    Object.defineProperty(error, "stack", { value: [stack, ...frames].join("\n"), configurable: true, writable: true });
  }
  return error;
}

import type { OperationDescriptor } from "./descriptor.js";

/** What an error may say of its operation: nothing that a caller or a server has given. */
type Origin = Pick<OperationDescriptor, "id" | "method" | "path">;

// Registered, so that an error of another copy of this package is recognised too.
const CODE: unique symbol = /* @__PURE__ */ Symbol.for("specloom.code") as never;

/**
 * What is thrown by a client. No message, stack, cause or enumerable property holds a credential or a query string.
 * `instanceof` also recognises errors of another installed copy of this package.
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
    super(`${id ? `${id} (${method} ${path}): ` : ""}${message}.`, options);
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

/** The request could not be sent, or the connection broke. `cause` is what `fetch` threw. */
export class NetworkError extends SpecloomError {
  static override readonly code = "NetworkError";
}

/** The call, its retries and its body took longer than `timeout`. */
export class TimeoutError extends SpecloomError {
  static override readonly code = "TimeoutError";
}

/** No alternative of the operation's security is satisfied by `auth`. Nothing was sent. */
export class MissingCredentialError extends SpecloomError {
  static override readonly code = "MissingCredentialError";
}

/** An option or an argument cannot be used. Nothing was sent. */
export class InvalidArgumentError extends SpecloomError {
  static override readonly code = "InvalidArgumentError";
}

/** The body of a response is not what its status documents. */
export class ParseError extends SpecloomError {
  static override readonly code = "ParseError";
  /** Its body has been read. Not enumerable, so that no log shows it. */
  declare readonly response: Response;
  /** The body as it came. Not enumerable. */
  declare readonly text: string;

  constructor(message: string, origin: Origin | undefined, response: Response, text: string) {
    super(message, origin);
    Object.defineProperties(this, { response: { value: response }, text: { value: text } });
  }
}

/** A result that is not `ok`, thrown by `unwrap`; also a token endpoint's refusal. */
export class ApiError<Status extends number = number, Body = unknown> extends SpecloomError {
  static override readonly code = "ApiError";
  readonly status: Status;
  /** The parsed body, typed per status. Not enumerable, so that no log shows it. */
  declare readonly error: Body;
  /** Its body has been read. Not enumerable. */
  declare readonly response: Response;

  constructor(message: string, origin: Origin | undefined, status: Status, error: Body, response: Response) {
    super(message, origin);
    this.status = status;
    Object.defineProperties(this, { error: { value: error }, response: { value: response } });
  }
}

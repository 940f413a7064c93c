import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError, withCaller } from "./errors.js";
import type { ParseAs } from "./options.js";
import { own } from "./own.js";
import type { ParsedAs } from "./result.js";
import { perform, type Transport } from "./transport.js";

/** Optional exactly when nothing in it is required. */
type InputArgument<Input, As extends ParseAs> = object extends Input
  ? [input?: InputAs<Input, As>]
  : [input: InputAs<Input, As>];

/** Without `parseAs` the input as it is, so that messages of the compiler name it. */
type InputAs<Input, As extends ParseAs> = "json" extends As ? Input : Input & { readonly parseAs: As };

/** A function that calls one operation; frozen, and shaken out of a bundle that does not import it. */
export interface Operation<Input, Result> {
  <As extends ParseAs = "json">(
    transport: Transport,
    ...input: InputArgument<Input, As>
  ): Promise<ParsedAs<Result, As>>;
  readonly descriptor: OperationDescriptor;
}

export type Method<Input, Result> = <As extends ParseAs = "json">(
  ...input: InputArgument<Input, As>
) => Promise<ParsedAs<Result, As>>;

/** Every operation of a module as a method. Members are told by their shape alone: inferring there would join all inputs. */
export type Methods<Operations> = {
  readonly [
    Name in keyof Operations as Operations[Name] extends { readonly descriptor: object } ? Name : never
  ]: Operations[Name] extends Operation<infer Input, infer Result> ? Method<Input, Result> : never;
};

/** Makes the function of one operation from its data. */
export function operation<Input, Result>(data: OperationDescriptor): Operation<Input, Result> {
  // What somebody put on `Object.prototype` is no part of an operation.
  const accept = [...new Set(Object.values(data.responses).flat())].join();
  const descriptor = Object.freeze(own({ accept, ...data }));
  const run = (transport: Transport, input?: object): Promise<unknown> => {
    if (transport?.[perform]) return transport[perform](descriptor, input);
    const message = "the first argument must be a client or a transport, as create…Transport() makes one";
    return Promise.reject(withCaller(new InvalidArgumentError(message, descriptor)));
  };
  return Object.freeze(Object.assign(run, { descriptor })) as unknown as Operation<Input, Result>;
}

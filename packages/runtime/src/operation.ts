import type { OperationDescriptor } from "./descriptor.js";
import { own } from "./own.js";
import { perform, type Transport } from "./transport.js";

/** Optional exactly when nothing in it is required. */
type InputArgument<Input> = object extends Input ? [input?: Input] : [input: Input];

/** A function that calls one operation; frozen, and shaken out of a bundle that does not import it. */
export interface Operation<Input, Result> {
  (transport: Transport, ...input: InputArgument<Input>): Promise<Result>;
  readonly descriptor: OperationDescriptor;
}

export type Method<Input, Result> = (...input: InputArgument<Input>) => Promise<Result>;

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
  const run = (transport: Transport, input?: object): Promise<unknown> => transport[perform](descriptor, input);
  return Object.freeze(Object.assign(run, { descriptor })) as Operation<Input, Result>;
}

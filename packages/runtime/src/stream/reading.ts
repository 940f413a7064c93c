import type { Call } from "../call.js";
import type { ItemDescriptor } from "../descriptor.js";
import { ParseError } from "../errors.js";
import type { AnyResult } from "../result.js";

/** A stream being read. */
export interface Reading {
  readonly call: Call;
  /** The call's own; after a reconnection there are others. */
  readonly response: Response;
  readonly item: ItemDescriptor;
  /** Aborted when nobody reads any more, or the caller's signal is. */
  readonly ended: AbortSignal;
  /** Sends the call again, with headers (by lower-case name) besides; the data of a success is its response. */
  readonly again: (headers: Readonly<Record<string, string>>) => Promise<AnyResult>;
}

/** Reads the items of a stream one by one. */
export type ItemReader = (reading: Reading) => AsyncGenerator<unknown, void>;

/** An item that is not what the spec documents. Its text is kept out of the message. */
export function refuseItem({ call, response }: Reading, number: number, why: string, text = ""): never {
  throw new ParseError(`item ${number} of the stream ${why}`, call.operation, response, text);
}

export function parseItem(reading: Reading, number: number, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuseItem(reading, number, "is no JSON", text);
  }
}

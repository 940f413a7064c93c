import type { Call } from "../call.js";
import type { EncodingDescriptor, OperationDescriptor } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";

/** What a writer needs besides the value. */
export interface BodySite {
  readonly operation: OperationDescriptor;
  /** As in the spec, for example `application/json;charset=utf-8`. */
  readonly mediaType: string;
  /** For what a value needs when it is sent. */
  readonly call?: Call;
  /** By property. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>> | undefined;
}

/** What a writer returns goes to `fetch` as it is. */
export type WrittenBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | ReadableStream
  | URLSearchParams
  | FormData;

export type BodyWriter = (body: unknown, site: BodySite) => WrittenBody;

/** The value itself is not shown: it may be a secret. */
export function refuseBody({ operation, mediaType }: BodySite, why: string, place = "body"): never {
  throw new InvalidArgumentError(`${place} (${mediaType}) ${why}`, operation);
}

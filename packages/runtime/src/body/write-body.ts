import type { Call } from "../call.js";
import type { BodyContentDescriptor, PartWriter } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";

/** Writes the body of a call as the media type that was asked for or that a Blob has, or as the spec's first. */
export const writeBody: PartWriter = (call) => {
  const { body, contentType } = call.input;
  const { content = {}, required } = call.operation.body ?? {};
  if (body === undefined && !required) return;
  const types = Object.keys(content);
  const own = Object(body).type as unknown;
  const type = types.find((each) => each === (contentType ?? own)) ?? (contentType ? undefined : types[0]);
  if (body === undefined || type === undefined) throw missingBody(call, types);
  writeAs(call, content[type] as BodyContentDescriptor, type);
};

export function missingBody({ operation, input }: Call, types: readonly string[]): InvalidArgumentError {
  const all = types.join(" or ");
  const why =
    input.body === undefined ? `needs { body: … } (${all})` : `takes a body as ${all}, not as ${input.contentType}`;
  return new InvalidArgumentError(why, operation);
}

export function writeAs(call: Call, { write, encoding }: BodyContentDescriptor, mediaType: string): void {
  // A range is no type; the platform sends that of a Blob.
  if (!mediaType.includes("*")) call.headers["content-type"] = mediaType;
  call.body = write(call.input.body, { operation: call.operation, mediaType, encoding, call });
}

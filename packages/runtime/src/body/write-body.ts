import type { PartWriter } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";

/** Writes the body of a call as the media type that was asked for, or as the spec's first. */
export const writeBody: PartWriter = (call) => {
  const { operation, headers } = call;
  const { body, contentType } = call.input;
  const { content = {}, required } = operation.body ?? {};
  for (const [mediaType, { write, encoding }] of Object.entries(content)) {
    if (body === undefined || (contentType && contentType !== mediaType)) continue;
    call.body = write(body, { operation, mediaType, encoding });
    // The platform knows the boundary of a FormData; a range such as `image/*` is no type, so a Blob's own counts.
    if (!(call.body instanceof FormData || mediaType.includes("*"))) headers["content-type"] = mediaType;
    return;
  }
  if (required || body !== undefined) {
    throw new InvalidArgumentError(`needs a body as ${Object.keys(content).join()}`, operation);
  }
};

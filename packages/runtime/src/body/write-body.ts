import type { BodyContentDescriptor, PartWriter } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";
import { isBlob, isFormData } from "../platform.js";
import { isBytes } from "./binary.js";
import { refuseBody, type WrittenBody } from "./writer.js";

/** Writes the body of a call as the media type that was asked for, or as the spec's first. */
export const writeBody: PartWriter = (call) => {
  const { operation, headers } = call;
  const { body, contentType } = call.input;
  const { content = {}, required } = operation.body ?? {};
  if (body === undefined && !required) return;
  const types = Object.keys(content);
  if (body === undefined) throw new InvalidArgumentError(`needs { body: … } (${types.join(" or ")})`, operation);
  const wanted = contentType ?? (isBlob(body) ? body.type : "");
  const found = findType(types, wanted) ?? (contentType ? undefined : types[0]);
  if (found === undefined) {
    const message = `takes no body as ${contentType}; its content types are ${types.join(", ")}`;
    throw new InvalidArgumentError(message, operation);
  }
  const isRange = found.includes("*");
  // Of a range only what fits is a type of its own.
  const type = !isRange ? found : contentType !== found && findType([found], wanted) ? wanted : "";
  const { write, encoding } = content[found] as BodyContentDescriptor;
  const site = { operation, mediaType: type || found, encoding };
  call.body = isRange && type && !isJson(type) ? asItIs(body, type, call) : write(body, site);
  // Only the platform knows the boundary of a form, and the type of a Blob under a range.
  if (type && !isFormData(call.body)) headers["content-type"] = type;
};

/** The documented type that a concrete one is or is within. */
function findType(types: readonly string[], wanted: string): string | undefined {
  if (!wanted) return undefined;
  const matches = (range: string): boolean => {
    const pattern = range.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^;]+");
    return new RegExp(`^${pattern} *(;.*)?$`, "i").test(wanted);
  };
  return (
    types.find((type) => type === wanted) ??
    types.find((type) => type.includes("*") && matches(type)) ??
    types.find(matches)
  );
}

function isJson(type: string): boolean {
  return /[+/]json *(;|$)/i.test(type);
}

/** A type that the spec has no writer for is the caller's to write. */
function asItIs(body: unknown, type: string, { operation }: Parameters<PartWriter>[0]): WrittenBody {
  if (isBytes(body) || isFormData(body)) return body as WrittenBody;
  return refuseBody({ operation, mediaType: type }, "must be a string, Blob, ArrayBuffer, typed array or stream");
}

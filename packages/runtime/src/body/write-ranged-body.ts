import type { BodyContentDescriptor, PartWriter } from "../descriptor.js";
import { isBlob } from "../platform.js";
import { isBytes } from "./binary.js";
import { missingBody, writeAs } from "./write-body.js";
import { refuseBody, type WrittenBody } from "./writer.js";

/** `writeBody` where the spec has ranges such as `image/*`: any type that is within one is taken, and a Blob's own counts. */
export const writeRangedBody: PartWriter = (call) => {
  const { operation, headers, input } = call;
  const { body, contentType } = input;
  const { content = {}, required } = operation.body ?? {};
  if (body === undefined && !required) return;
  const types = Object.keys(content);
  const wanted = contentType ?? (isBlob(body) ? body.type : "");
  const found = findType(types, wanted) ?? (contentType ? undefined : types[0]);
  if (body === undefined || found === undefined) throw missingBody(call, types);
  const described = content[found] as BodyContentDescriptor;
  if (!found.includes("*")) return writeAs(call, described, found);
  // Of a range only what fits is a type of its own.
  const type = contentType !== found && findType([found], wanted) ? wanted : "";
  if (type && !isJson(type)) {
    call.body = isBytes(body)
      ? (body as WrittenBody)
      : refuseBody({ operation, mediaType: type }, "must be a string, Blob, ArrayBuffer, typed array or stream");
  } else writeAs(call, described, found);
  if (type) headers["content-type"] = type;
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

import { isBlob, isStream } from "../platform.js";
import { refuseBody, type BodyWriter, type WrittenBody } from "./writer.js";

/** Bytes as they are: what `fetch` takes, streams included. */
export const binaryBody: BodyWriter = (body, site) =>
  isBytes(body)
    ? (body as WrittenBody)
    : refuseBody(site, "must be a Blob, ArrayBuffer, typed array, ReadableStream or string");

/** Whether a value goes over the wire as it is. */
export function isBytes(body: unknown): boolean {
  const isBuffer = /^\[object (ArrayBuffer|URLSearchParams)\]$/.test({}.toString.call(body));
  return typeof body === "string" || ArrayBuffer.isView(body) || isBuffer || isBlob(body) || isStream(body);
}

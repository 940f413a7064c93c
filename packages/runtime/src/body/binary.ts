import { isBlob, isStream } from "../platform.js";
import { guardForForeignFetch } from "./foreign-fetch.js";
import { refuseBody, type BodyWriter, type WrittenBody } from "./writer.js";

/** Bytes as they are: what `fetch` takes, streams included. */
export const binaryBody: BodyWriter = (body, site) => {
  if (isStream(body)) return guardForForeignFetch(site.call, body);
  if (isBytes(body)) return body as WrittenBody;
  return refuseBody(site, "must be a Blob, ArrayBuffer, typed array, ReadableStream or string");
};

/** Whether a value goes over the wire as it is. */
export function isBytes(body: unknown): boolean {
  const isBuffer = /^\[object (ArrayBuffer|URLSearchParams)\]$/.test({}.toString.call(body));
  return typeof body === "string" || ArrayBuffer.isView(body) || isBuffer || isBlob(body) || isStream(body);
}

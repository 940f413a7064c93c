import { refuseBody, type BodyWriter, type WrittenBody } from "./writer.js";

/** Bytes as they are: what `fetch` takes, streams included. */
export const binaryBody: BodyWriter = (body, site) => {
  const fits =
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, ReadableStream, URLSearchParams].some((type) => body instanceof type);
  return fits ? (body as WrittenBody) : refuseBody(site, "must be a Blob, ArrayBuffer, typed array, stream or string");
};

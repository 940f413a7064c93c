import type { ItemDescriptor, OperationDescriptor } from "../descriptor.js";

/** `text/event-stream; charset=utf-8` → `text/event-stream`; empty where a response has none. */
export function mediaTypeOf({ headers }: Response): string {
  return essence(headers.get("content-type") ?? "");
}

export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** How the items of a response are read; nothing where it is no stream. */
export function itemOf({ stream }: OperationDescriptor, response: Response): ItemDescriptor | undefined {
  const type = mediaTypeOf(response);
  return stream && Object.hasOwn(stream.items, type) ? stream.items[type] : undefined;
}

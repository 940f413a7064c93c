import { jsonBody } from "./json.js";
import { textBody } from "./text.js";
import type { BodyWriter, WrittenBody } from "./writer.js";

/** JSON under a range of media types such as `*\/*` or `application/*+json`: the platform sends the type of a Blob. */
export const jsonRangeBody: BodyWriter = (body, site) => typed(jsonBody(body, site), "application/json");

/** XML under a range such as `application/*+xml`. */
export const xmlRangeBody: BodyWriter = (body, site) => typed(textBody(body, site), "application/xml");

function typed(body: WrittenBody, type: string): Blob {
  return new Blob([body as string], { type });
}

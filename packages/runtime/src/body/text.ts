import { refuseBody, type BodyWriter } from "./writer.js";

/** `text/*`, XML: a string as it is; numbers and booleans as text. */
export const textBody: BodyWriter = (body, site) => {
  if (/^(string|number|bigint|boolean)$/.test(typeof body)) return String(body);
  return refuseBody(site, "must be a string");
};

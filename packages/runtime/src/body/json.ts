import { refuseBody, type BodyWriter } from "./writer.js";

/** `application/json`, `+json`. */
export const jsonBody: BodyWriter = (body, site) => {
  // A Blob, stream, form, typed array, Map or Set would be written as `{}` or worse.
  if (typeof body === "object" && body && Symbol.toStringTag in body && !("toJSON" in body)) {
    refuseBody(site, "must be a value that JSON has.");
  }
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch {
    // Cyclic, a bigint, or a `toJSON` that throws.
  }
  return json ?? refuseBody(site, "cannot be written as JSON.");
};

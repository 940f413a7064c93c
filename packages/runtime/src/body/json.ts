import { refuseBody, type BodyWriter } from "./writer.js";

/** `application/json`, `+json`. */
export const jsonBody: BodyWriter = (body, site) => {
  try {
    // A Blob, stream, form, typed array, Map or Set would be written as `{}` or worse.
    const foreign = body instanceof Object && Symbol.toStringTag in body && !("toJSON" in body);
    const json = foreign ? undefined : (JSON.stringify(body) as string | undefined);
    if (json) return json;
  } catch {
    // Cyclic, a bigint, or a `toJSON` that throws.
  }
  return refuseBody(site, "is no JSON value");
};

import { formBody } from "../body/form.js";
import { jsonText } from "../json-text.js";
import { encode, textOf } from "./encode.js";
import { isObject } from "./expand.js";
import { refuse, refuseIn, type ParameterWriter } from "./writer.js";

/*
 * One value that is the whole query (OpenAPI 3.2: `in: querystring`), by its media type. The name of the parameter is not sent.
 */

/** `application/x-www-form-urlencoded`: each property by its encoding, as in a body. */
export const formQuery: ParameterWriter = (value, site) => {
  if (!(isObject(value) || value instanceof URLSearchParams)) refuse(site, "must be an object");
  const { operation, name } = site;
  const encoding = operation.query?.[name]?.encoding;
  return String(formBody(value, { operation, mediaType: "application/x-www-form-urlencoded", encoding })) || undefined;
};

/** JSON, percent-encoded. */
export const jsonQuery: ParameterWriter = (value, site) => encode(jsonText(value, refuseIn(site)), site);

/** Any other: a text, percent-encoded. */
export const textQuery: ParameterWriter = (value, site) => encode(textOf(value, site), site) || undefined;

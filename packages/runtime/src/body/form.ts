import type { EncodingDescriptor } from "../descriptor.js";
import { isGiven, isObject, isStructured } from "../parameters/expand.js";
import { jsonContent } from "../parameters/json-content.js";
import { form } from "../parameters/styles.js";
import type { ParameterSite } from "../parameters/writer.js";
import { refuseBody, type BodyWriter } from "./writer.js";

/**
 * `application/x-www-form-urlencoded` from an object: each property by its encoding's style; without one, primitives and
 * lists of them as `form`, objects as JSON (OpenAPI: Encoding Object).
 */
export const formBody: BodyWriter = (body, site) => {
  if (body instanceof URLSearchParams) return body.toString();
  if (!isObject(body)) refuseBody(site, "must be an object");
  const parts: (string | undefined)[] = [];
  for (const [name, value] of Object.entries(body)) {
    const encoding = site.encoding && Object.hasOwn(site.encoding, name) ? site.encoding[name] : undefined;
    const { explode, allowReserved } = encoding ?? {};
    const part: ParameterSite = { operation: site.operation, place: "body", name, explode, allowReserved };
    if (isGiven(value)) parts.push(...writeProperty(value, part, encoding));
  }
  return parts.filter(Boolean).join("&").replaceAll("%20", "+");
};

function writeProperty(
  value: unknown,
  site: ParameterSite,
  encoding: EncodingDescriptor | undefined,
): (string | undefined)[] {
  if (encoding?.write) return [encoding.write(value, site)];
  if (encoding?.contentType?.includes("json")) return [jsonContent(value, site)];
  if (Array.isArray(value) && value.some(isStructured)) return value.map((item) => jsonContent(item, site));
  return [(isObject(value) ? jsonContent : form)(value, site)];
}

import { jsonText } from "../json-text.js";
import { encode } from "./encode.js";
import { refuseIn, type ParameterWriter } from "./writer.js";

/** For parameters with `content`: the value as JSON. In headers non-ASCII characters are escaped the JSON way. */
export const jsonContent: ParameterWriter = (value, site) => {
  const json = jsonText(value, refuseIn(site));
  if (site.place === "header") return json.replace(/[^\x20-\x7e]/g, escapeUnit);
  const text = encode(json, site);
  return site.place === "path" ? text : `${encode(site.name, site)}=${text}`;
};

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

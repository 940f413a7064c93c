import { encode } from "./encode.js";
import { refuse, type ParameterSite, type ParameterWriter } from "./writer.js";

/** For parameters with `content`: the value as JSON. In headers non-ASCII characters are escaped the JSON way. */
export const jsonContent: ParameterWriter = (value, site) => {
  const json = stringify(value, site);
  if (site.place === "header") return json.replace(/[^\x20-\x7e]/g, escapeUnit);
  const text = encode(json, site);
  return site.place === "path" ? text : `${encode(site.name, site)}=${text}`;
};

function stringify(value: unknown, site: ParameterSite): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    if (json !== undefined) return json;
  } catch {
    // Cyclic, a bigint, or a `toJSON` that throws.
  }
  return refuse(site, "cannot be written as JSON");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

import { isHeaderValue } from "../header-value.js";
import { refuse, type ParameterSite } from "./writer.js";

/** A primitive as text; what has no text is refused. */
export function textOf(value: unknown, site: ParameterSite): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return refuse(site, "holds a value that is no string, finite number, boolean or date");
}

/** A text as it may stand in its place; keeps it inside its segment, pair or field. */
export function encode(text: string, site: ParameterSite): string {
  if (site.place === "header") return isHeaderValue(text) ? text : refuse(site, "holds a character that no header can");
  // Most texts: nothing in them means anything anywhere, and there is no dot to look at.
  if (/^[\w~-]+$/.test(text)) return text;
  if (site.place === "path") checkSegment(text, site);
  try {
    return site.allowReserved && site.place !== "cookie" ? encodeReserved(text, site) : percentEncode(text);
  } catch {
    return refuse(site, "holds a lone surrogate");
  }
}

/** All but RFC 3986's unreserved characters, which `encodeURIComponent` is not strict about. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, encodeCharacter);
}

/**
 * RFC 6570's reserved expansion, triplets kept; but what would end the value is encoded: in a query `#`, `&`, `[`, `]`, and
 * `+`, which servers read as a space; in a path also `/` and `?`.
 */
function encodeReserved(text: string, { place }: ParameterSite): string {
  const encoded = text.replace(/%[\da-fA-F]{2}|[^\w.~:/?@!$'()*,;=-]/gu, (found) =>
    found.length === 3 && found[0] === "%" ? found : encodeURIComponent(found),
  );
  return place === "path" ? encoded.replace(/[/?]/g, encodeCharacter) : encoded;
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Refuses what a URL parser, a proxy or a server could take for `.` or `..`, however often it decodes, and what no path
 * can hold. Windows separators, `..;` of servlet containers and look-alike dots count.
 */
function checkSegment(text: string, site: ParameterSite): void {
  if (!text) refuse(site, "must not be empty");
  let plain = text.normalize("NFKC");
  for (let i = 0; i < 5 && plain.includes("%"); i++) {
    plain = plain.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  // oxlint-disable-next-line no-control-regex -- they are what is looked for.
  if (/[\0-\x1f\x7f-\x9f]/.test(plain)) refuse(site, "holds a control character");
  if (/(^|[/\\]) *\.\.? *(;[^/\\]*)?([/\\]|$)/.test(plain)) refuse(site, "holds a `.` or `..` segment");
}

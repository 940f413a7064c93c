import type { Place, Style } from "./model.ts";

/** The styles a place allows, its default first: https://spec.openapis.org/oas/v3.2.0.html#style-values */
const allowed: Readonly<Record<Place, readonly [Style, ...Style[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

const all = new Set<string>(Object.values(allowed).flat());

export function styleOf(text: string | undefined): Style | undefined {
  return text !== undefined && all.has(text) ? (text as Style) : undefined;
}

export function defaultStyle(place: Place): Style {
  return allowed[place][0];
}

export function isAllowed(style: Style, place: Place): boolean {
  return allowed[place].includes(style);
}

export function defaultExplode(style: Style): boolean {
  return style === "form" || style === "cookie";
}

export function isPlace(text: string | undefined): text is Place {
  return text !== undefined && Object.hasOwn(allowed, text);
}

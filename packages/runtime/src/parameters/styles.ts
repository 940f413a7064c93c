import { expand } from "./expand.js";
import type { ParameterWriter } from "./writer.js";

/** `a,b`: the default in paths and headers. */
export const simple: ParameterWriter = (value, site) => expand(value, site, site.explode ?? false, { separator: "," });

/** `.a,b` in paths. */
export const label: ParameterWriter = (value, site) =>
  expand(value, site, site.explode ?? false, { first: ".", separator: "." });

/** `;name=a,b` in paths. */
export const matrix: ParameterWriter = (value, site) =>
  expand(value, site, site.explode ?? false, { first: ";", separator: ";", named: "" });

/** `name=a&name=b`: the default in queries and cookies. */
export const form: ParameterWriter = (value, site) =>
  expand(value, site, site.explode ?? true, { separator: site.place === "cookie" ? "; " : "&", named: "=" });

/** `name=a%20b` in queries. */
export const spaceDelimited: ParameterWriter = (value, site) =>
  expand(value, site, site.explode ?? false, { separator: "&", delimiter: "%20", named: "=" });

/** `name=a%7Cb` in queries. */
export const pipeDelimited: ParameterWriter = (value, site) =>
  expand(value, site, site.explode ?? false, { separator: "&", delimiter: "%7C", named: "=" });

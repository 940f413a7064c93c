import { textOf } from "./encode.js";
import { isGiven, isObject } from "./expand.js";
import { refuse, type ParameterWriter } from "./writer.js";

/**
 * `name=a; name=b` in cookies (OpenAPI 3.2: `style: cookie`): nothing is escaped, so what RFC 6265 has no room for is refused
 * rather than changed.
 */
export const cookieStyle: ParameterWriter = (value, site) => {
  const { name, explode = true } = site;
  const text = (member: unknown): string => {
    const written = textOf(member, site);
    return /^[!#-+\--:<-[\]-~]*$/.test(written)
      ? written
      : refuse(site, "holds a character that no cookie can: escape it");
  };
  if (!Array.isArray(value) && !isObject(value)) return `${name}=${text(value)}`;
  const pairs = Object.entries(value)
    .filter(([, member]) => isGiven(member))
    .map(([key, member]) => [Array.isArray(value) ? name : text(key), text(member)] as const);
  if (!pairs.length) return undefined;
  if (explode) return pairs.map((pair) => pair.join("=")).join("; ");
  const items = Array.isArray(value) ? pairs.map(([, member]) => member) : pairs.flat();
  return `${name}=${items.join(",")}`;
};

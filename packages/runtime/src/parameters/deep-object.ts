import { encode, textOf } from "./encode.js";
import { isGiven, isStructured } from "./expand.js";
import { refuse, type ParameterWriter } from "./writer.js";

const MAX_DEPTH = 32;

/**
 * `name[key]=a&name[other]=b` in queries, brackets encoded. The specification stops at one level; deeper objects and arrays
 * (by index) continue it, and a primitive is `name=a`, as the servers that are described with it read them.
 */
export const deepObject: ParameterWriter = (value, site) => {
  const keyOf = (key: string): string => encode(key, { ...site, allowReserved: false });
  const parts: string[] = [];
  const walk = (prefix: string, member: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) refuse(site, "is nested too deeply, or holds itself");
    if (!isStructured(member)) parts.push(`${prefix}=${encode(textOf(member, site), site)}`);
    else {
      for (const [key, inner] of Object.entries(member)) {
        if (isGiven(inner)) walk(`${prefix}%5B${keyOf(key)}%5D`, inner, depth + 1);
      }
    }
  };
  walk(keyOf(site.name), value, 0);
  return parts.length ? parts.join("&") : undefined;
};

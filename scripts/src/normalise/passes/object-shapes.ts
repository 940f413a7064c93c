import { field, isObject, without } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { NodeType } from "../../passes/grammar.ts";
import type { Pass, Visit } from "../../passes/pass.ts";

const maps = ["content", "headers"];

/** Parameters, headers, bodies, responses and media types are objects, and what they hold by name is held in objects. */
const visit: Visit = (node, context, path) => {
  const shaped = isObject(node) ? node : {};
  const broken = maps.filter((key) => field(shaped, key) !== undefined && !isObject(field(shaped, key)));
  if (shaped === node && broken.length === 0) return node;
  context.report({
    rule: "object-shape",
    severity: "warning",
    pointer: `${pathToPointer(path)}${broken.length > 0 ? `/${broken[0]}` : ""}`,
    message: "An object is wanted here; what stands there is ignored.",
    fix: "Write an object, or take the field out.",
  });
  return without(shaped, broken);
};

const types: readonly NodeType[] = ["parameter", "header", "requestBody", "response", "mediaType"];

export const objectShapes: Pass = {
  name: "object-shapes",
  visit: Object.fromEntries(types.map((type) => [type, visit])),
};

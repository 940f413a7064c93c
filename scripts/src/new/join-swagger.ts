import { bundle } from "../bundle/bundle.ts";
import { type JsonObject, isObject, objectField } from "../document.ts";
import type { SourceFile } from "../load/source-file.ts";

/** Where OpenAPI 2 has what the bundler puts under components. */
const SECTIONS = [
  ["schemas", "definitions"],
  ["responses", "responses"],
  ["parameters", "parameters"],
] as const;

/** One document of a Swagger 2.0 document in several files. */
export function joinSwagger(entry: string, files: ReadonlyMap<string, SourceFile>): JsonObject {
  const { document } = bundle({ entry, files });
  if (!isObject(document)) return {};
  const { components, ...rest } = document;
  if (!isObject(components)) return document;
  const moved = SECTIONS.flatMap(([from, to]): [string, JsonObject][] => {
    const section = objectField(components, from);
    return section === undefined ? [] : [[to, { ...objectField(rest, to), ...section }]];
  });
  let text = JSON.stringify({ ...rest, ...Object.fromEntries(moved) });
  for (const [from, to] of SECTIONS) text = text.replaceAll(`"#/components/${from}/`, `"#/${to}/`);
  return JSON.parse(text) as JsonObject;
}

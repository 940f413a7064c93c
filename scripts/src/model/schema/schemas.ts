import { objectField, type JsonObject, type OpenApiDocument } from "../../document.ts";
import { parsePointer, pathOf, pathToPointer } from "../../json-pointer.ts";
import type { Finding } from "../../problem.ts";
import { withDiscriminatorValues } from "./discriminator-values.ts";
import { withoutEagerCycles } from "./eager-cycles.ts";
import { createLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";
import { readSchema } from "./read-schema.ts";
import { createSimplify } from "./simplify.ts";

/** All schemas of a document, in the shape that readers of the model see. */
export interface Schemas {
  /** `components.schemas`, by key. */
  readonly named: ReadonlyMap<string, Schema>;
  /** A schema that stands elsewhere in the document. `pointer` is where problems of it are reported. */
  readonly read: (node: Json | undefined, pointer: string) => Schema;
}

export function buildSchemas(document: OpenApiDocument, report: (finding: Finding) => void): Schemas {
  const components = objectField(document, "components");
  const nodes: JsonObject = (components && objectField(components, "schemas")) ?? {};
  const written = new Map(Object.entries(nodes).map(([key, node]) => [key, readSchema(node, document)]));
  const told = withDiscriminatorValues(document, nodes, written, createLookup(written));
  const lookup = createLookup(told);
  const simplify = createSimplify(lookup, (path) => report(unsatisfiable(pathToPointer(path))));
  const simple = new Map(
    [...told].map(([key, schema]) => [key, simplify(schema, pathOf(["components", "schemas", key]))]),
  );
  return {
    named: withoutEagerCycles(simple),
    read: (node, pointer) => simplify(readSchema(node, document), pathOf(parsePointer(pointer) ?? [])),
  };
}

function unsatisfiable(pointer: string): Finding {
  return {
    rule: "unsatisfiable-schema",
    severity: "warning",
    pointer,
    message: "No value satisfies this schema: what it combines excludes each other. Its type is never.",
    fix: "Take out one of the parts, or combine them by anyOf if only one of them has to hold.",
  };
}

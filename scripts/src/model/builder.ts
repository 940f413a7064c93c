import type { OpenApiDocument } from "../document.ts";
import type { Json, Schema } from "./model.ts";
import type { Finding } from "../problem.ts";

/** What the builders of the model's parts share. */
export interface Builder {
  readonly document: OpenApiDocument;
  readonly report: (finding: Finding) => void;
  /** The same builder, reporting problems of schemas that have no place of their own at `pointer`. */
  readonly at: (pointer: string) => Builder;
  /** A schema of the document in the model's shape; `undefined` is one that allows everything. */
  readonly schema: (node: Json | undefined) => Schema;
  /** The schema that a chain of references ends at; `unknown` for a chain without an end. */
  readonly follow: (schema: Schema) => Schema;
}

import type { OpenApiDocument } from "../document.ts";
import type { Schema } from "./model.ts";
import type { Finding } from "../problem.ts";

/** What the builders of the model's parts share. */
export interface Builder {
  readonly document: OpenApiDocument;
  readonly report: (finding: Finding) => void;
  /** The schema that a chain of references ends at; `unknown` for a chain without an end. */
  readonly follow: (schema: Schema) => Schema;
}

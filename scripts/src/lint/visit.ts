import type { JsonObject } from "../document.ts";
import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Severity } from "../problem.ts";
import type { Minor, TypeName } from "./structure/shape.ts";

/** An object of the document, as rules meet it. */
export interface Visit {
  readonly value: JsonObject;
  readonly path: Path | undefined;
  /** The file that holds it, relative to the provider's folder. */
  readonly file: string;
  readonly type: TypeName;
}

/** What a rule has to say. */
interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  /** The way from the visited object to the value that is meant. */
  readonly at?: readonly (string | number)[];
  readonly atKey?: boolean;
  readonly message: string;
  readonly fix?: string;
}

export interface Resolved {
  readonly value: Json;
  readonly path: Path | undefined;
  readonly file: string;
}

/** What rules may ask and tell. */
export interface Linter {
  readonly minor: Minor;
  readonly report: (visit: Pick<Visit, "path" | "file">, remark: Remark) => void;
  /** Follows references from a value until something else is reached; `undefined` when it leads nowhere. */
  readonly follow: (value: Json | undefined, file: string) => Resolved | undefined;
  /** Where a reference in a file leads: nowhere is `undefined`, and of files that were not loaded nothing is known. */
  readonly resolve: (reference: string, file: string) => Resolved | "unknown file" | undefined;
  /** The schemes under `components.securitySchemes` of the entry file. */
  readonly securitySchemes: ReadonlySet<string>;
  /** The schemas under `components.schemas` of the entry file. */
  readonly schemaNames: ReadonlySet<string>;
  /** Where each operationId was met first, for messages. */
  readonly operationIds: Map<string, string>;
}

/** Judges one object of the type it is listed at. */
export type Rule = (visit: Visit, linter: Linter) => void;

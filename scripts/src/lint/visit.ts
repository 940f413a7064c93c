import type { JsonObject } from "../document.ts";
import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Repairs } from "./repairs.ts";
import type { Minor, TypeName } from "./structure/shape.ts";

/** An object of the document, as rules see it. */
export interface Visit {
  readonly value: JsonObject;
  readonly path: Path | undefined;
  /** The file that holds it, relative to the provider's folder. */
  readonly file: string;
  readonly type: TypeName;
  /** The map, list or object that holds the value; `undefined` for the document and for the target of a reference. */
  readonly holder: object | undefined;
  /** Its key or index there. */
  readonly key: string | number | undefined;
}

/** A place in a file. */
export type At = Pick<Visit, "path" | "file">;

/** Takes a value out of what holds it. */
export function leaveOut({ holder, key }: Pick<Visit, "holder" | "key">, { repairs }: Pick<Linter, "repairs">): void {
  if (holder !== undefined && key !== undefined) repairs.remove(holder, key);
}

/** What a rule says. */
export interface Remark {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** The path from the visited object to the value that is meant. */
  readonly at?: readonly (string | number)[];
  readonly atKey?: boolean;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How the document is read all the same, as a clause: it goes behind the message. */
  readonly reading?: string;
  readonly fix?: string;
}

export interface Resolved {
  readonly value: Json;
  readonly path: Path | undefined;
  readonly file: string;
  /** Whether the reference does not say by the rules where it leads. */
  readonly isLoose: boolean;
}

/** What rules may ask and report. */
export interface Linter {
  readonly minor: Minor;
  readonly report: (at: At, remark: Remark) => void;
  /** Reports that a node cannot be used: each operation that needs it is left out. */
  readonly breakNode: (node: object, at: At, remark: Remark) => void;
  readonly repairs: Repairs;
  /** Notes that a reference stands where none may: its target takes its place. */
  readonly inline: (reference: object) => void;
  /** The characters that a scalar is written with, without quotes; `undefined` where they are not known. */
  readonly sourceText: (at: At) => string | undefined;
  /** Follows references from a value until something else is reached; `undefined` when it leads nowhere. */
  readonly follow: (value: Json | undefined, file: string) => Resolved | undefined;
  /** Where a reference in a file leads: nowhere is `undefined`, and of files that were not loaded nothing is known. */
  readonly resolve: (reference: string, file: string) => Resolved | "unknown file" | undefined;
  /** The schemes under `components.securitySchemes` of the entry file that can be used. */
  readonly securitySchemes: ReadonlySet<string>;
  /** Whether there is a scheme of the name, usable or not. */
  readonly isDefinedScheme: (name: string) => boolean;
  /** The schemas under `components.schemas` of the entry file. */
  readonly schemaNames: ReadonlySet<string>;
  /** Where each operationId was met first, for messages. */
  readonly operationIds: Map<string, string>;
  /** What a document without a title is called. */
  readonly title: string;
  /** Whether a file that is referred to does not exist, and what is to be done. */
  readonly missingFile: (file: string) => { readonly file: string; readonly fix: string } | undefined;
  /** The first place in the document where a member has a name. */
  readonly findKey: (name: string) => readonly string[] | undefined;
  /** The path to a target when the repairs are done. */
  readonly repairedPath: (target: Resolved) => readonly string[];
  /** Called for what must wait until the whole document has been seen. */
  readonly atEnd: (task: () => void) => void;
}

/** Checks one object of the type it is listed at. */
export type Rule = (visit: Visit, linter: Linter) => void;

/** How much a problem weighs: an error stops its provider, a warning does not. */
export type Severity = "error" | "warning";

/** Something wrong with a document, placed by JSON pointer. Stages return findings; `load` turns them into problems. */
export interface Finding {
  /** Kebab-case name of the check that found it, for example `unresolved-reference`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The document is read in a way that it does not say itself: an error in specs that are written here. */
  readonly tolerated?: true;
  /** The operation that is left out because of it, for example `GET /users/{id}`. */
  readonly skipped?: string;
  /** JSON pointer (RFC 6901) into the file, `""` for the whole file. */
  readonly pointer: string;
  /** True when the finding is about the key at `pointer` rather than its value. */
  readonly atKey?: boolean;
  /** The file, relative to the provider's folder, when it is not the entry file. */
  readonly file?: string;
  /** What is wrong and, where it is tolerated, how it is read, as one sentence. */
  readonly message: string;
  /** How to fix it, as one sentence. */
  readonly fix?: string;
}

/** A finding with its place in the source, as reports print it. */
export interface Problem {
  readonly provider: string;
  /** Path relative to the root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly pointer: string;
  readonly rule: string;
  readonly severity: Severity;
  /** See `Finding`. */
  readonly tolerated?: true;
  /** See `Finding`. */
  readonly skipped?: string;
  readonly message: string;
  readonly fix?: string;
  /** The lines of a text that cannot be parsed, with a caret below the place. */
  readonly excerpt?: string;
}

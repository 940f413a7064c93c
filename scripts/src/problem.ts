/** How much a problem weighs: an error stops its provider, a warning is only told. */
export type Severity = "error" | "warning";

/** Something wrong with a document, placed by JSON pointer. Stages return findings; `load` turns them into problems. */
export interface Finding {
  /** Kebab-case name of the check that found it, for example `unresolved-reference`. */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the file, `""` for the whole file. */
  readonly pointer: string;
  /** True when the finding is about the key at `pointer` rather than its value. */
  readonly atKey?: boolean;
  /** The file, relative to the provider's folder, when it is not the entry file. */
  readonly file?: string;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** How to mend it, as one sentence. */
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
  readonly message: string;
  readonly fix?: string;
}

/** One OpenAPI document of a run. */
export interface CorpusDocument {
  /** Its path below the folder it came from, without the ending: for example `github.com/ghes-3.8`. */
  readonly id: string;
  /** The provider's name that its package is made under; unique in a run. */
  readonly provider: string;
  /** Absolute. */
  readonly file: string;
  readonly bytes: number;
}

/** A place at which our types and openapi-typescript's disagree. */
export interface Difference {
  /** Property names on the way, for example `["components", "schemas", "Pet", "name"]`; `[]` stands for an array's items, `[*]` for an index signature. */
  readonly path: readonly string[];
  /** The type that openapi-typescript has there, as the compiler prints it; `(none)` if it has no such property. */
  readonly judge: string;
  /** Ours, likewise. */
  readonly ours: string;
}

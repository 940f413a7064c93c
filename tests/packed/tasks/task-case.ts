/** A task as a page shows it, and what it prints where the mock answers with the examples of the spec. */
export interface TaskCase {
  readonly page: string;
  /** The heading that the code stands below. */
  readonly title: string;
  /** Where its requests go, longest first, and whose mock answers. */
  readonly servers: readonly (readonly [server: string, provider: string])[];
  readonly env?: Readonly<Record<string, string>>;
  /** The status that the mock is asked for, by method and path; elsewhere the first success. */
  readonly answers?: Readonly<Record<string, number>>;
  /** What a person types. */
  readonly typed?: string;
  readonly printed: string;
}

/** A keyword of the JSON Schema Test Suite whose valid instances our types may refuse, because TypeScript cannot say what it means. */
export interface KeywordException {
  /** The name of the suite's file without its ending. */
  readonly keyword: string;
  readonly reason: string;
}

/** The declared exceptions. Every other valid instance that is refused is a fault. */
export const exceptions: readonly KeywordException[] = [];

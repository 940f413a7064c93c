import { BUDGETS } from "./budgets.ts";

/** A text that cannot become data: what is wrong, at which offset, and how to mend it. Caught within `load`. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly rule: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly fix: string | undefined;
  /** The line of the offset with a caret below. */
  readonly excerpt: string | undefined;
  /** What the offset counts in, when the file could not be decoded cleanly. */
  readonly text: string | undefined;

  constructor(
    rule: string,
    message: string,
    options: {
      readonly offset?: number;
      readonly fix?: string;
      readonly text?: string;
      readonly excerpt?: string;
    } = {},
  ) {
    super(message);
    this.rule = rule;
    this.offset = options.offset ?? 0;
    this.fix = options.fix;
    this.text = options.text;
    this.excerpt = options.excerpt;
  }
}

export function tooDeep(offset: number): SourceError {
  return new SourceError("too-deep", `Values are nested more than ${BUDGETS.depth} levels deep.`, {
    offset,
    fix: "Name inner schemas under components and refer to them.",
  });
}

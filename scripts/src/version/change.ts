/** `breaking`: code that compiled or worked may not any more. `feature`: all code goes on. Words alone are no change of a surface. */
export type Impact = "breaking" | "feature";

/** Who makes the value that a schema is about: what a request may hold, or what an answer may. */
export type Side = "request" | "response";

/** A difference of two surfaces. */
export interface Change {
  readonly kind: "added" | "changed" | "removed";
  readonly impact: Impact;
  /** What it is about, as Markdown: an operation, a type, an export. */
  readonly subject: string;
  /** Which part of it, as Markdown; empty for the whole. */
  readonly part: string;
  /** What was there, as Markdown; empty where nothing is to be said. */
  readonly before: string;
  readonly after: string;
  /** Operations that are touched through a type they share. */
  readonly operations: readonly string[];
}

/** What is asked for to make a `Change`. */
export type Difference = Pick<Change, "kind" | "impact" | "part"> & Partial<Pick<Change, "before" | "after">>;

export function change(subject: string, difference: Difference, operations: readonly string[] = []): Change {
  return { before: "", after: "", ...difference, subject, operations };
}

export function gravest(impacts: readonly Impact[]): Impact | undefined {
  return impacts.includes("breaking") ? "breaking" : impacts[0];
}

import type { CallFailure, Failure } from "../result.ts";

/** Failures of one kind. */
export interface Reason {
  readonly reason: string;
  readonly documents: number;
  /** Diagnostics, or operations. */
  readonly count: number;
  /** Some of the documents. */
  readonly ids: readonly string[];
  /** A document that has it, and what was said there. */
  readonly example: { readonly id: string; readonly place: string; readonly message: string };
}

/** Groups failures of documents by their reasons, the most frequent first. */
export function reasons(
  found: readonly (readonly [id: string, failures: readonly (Failure | CallFailure)[]])[],
): Reason[] {
  const groups = new Map<string, { ids: Set<string>; count: number; example: Reason["example"] }>();
  for (const [id, failures] of found) {
    for (const failure of failures) {
      const { reason, message, place } = failure;
      const group = groups.get(reason) ?? { ids: new Set(), count: 0, example: { id, place, message } };
      group.ids.add(id);
      group.count += "operations" in failure ? failure.operations : 1;
      groups.set(reason, group);
    }
  }
  return [...groups]
    .map(([reason, { ids, count, example }]) => ({
      reason,
      documents: ids.size,
      count,
      ids: [...ids].slice(0, 12),
      example,
    }))
    .toSorted((a, b) => b.count - a.count || b.documents - a.documents || (a.reason < b.reason ? -1 : 1));
}

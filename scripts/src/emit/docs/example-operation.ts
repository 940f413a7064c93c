import type { Operation } from "../../model/model.ts";
import { needsInput } from "./example-input.ts";

/**
 * The operation that general examples call, because people copy and run them: one that changes nothing if there is one. Among
 * those, one with a JSON response and without required input comes first.
 */
export function exampleOperation(operations: readonly Operation[]): Operation | undefined {
  const current = operations.filter(({ deprecated }) => !deprecated);
  const ranked = (current.length > 0 ? current : operations).toSorted((a, b) => rank(b) - rank(a));
  return ranked[0];
}

function rank(operation: Operation): number {
  if (!isSafe(operation)) return 0;
  return 1 + (hasJsonResponse(operation) ? 2 : 0) + (needsInput(operation) ? 0 : 1);
}

/** Safe methods by RFC 9110, except where the spec says that a call changes something. */
function isSafe({ method, repeatable }: Operation): boolean {
  return (method === "GET" || method === "HEAD") && repeatable !== false;
}

function hasJsonResponse({ responses }: Operation): boolean {
  return responses.some(({ status, content }) => status.startsWith("2") && content.some(({ kind }) => kind === "json"));
}

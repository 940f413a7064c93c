import { codeSpan } from "../emit/text/markdown.ts";
import type { Change } from "./change.ts";

const sections = [
  ["removed", "Removed"],
  ["changed", "Changed"],
  ["added", "Added"],
] as const;

/** So many operations are named; of more, the number is told. */
const mostNamed = 3;

/** What changed, as Markdown for a changelog: a line that sums it up, then a list each of what went, changed and came. */
export function changelogText(changes: readonly Change[]): string {
  const lists = sections.flatMap(([kind, title]) => {
    const lines = changes.filter((one) => one.kind === kind).map((one) => `- ${changeText(one)}`);
    return lines.length === 0 ? [] : ["", `**${title}**`, ""].concat([...new Set(lines)].toSorted());
  });
  return [summaryText(changes), ...lists].join("\n");
}

function summaryText(changes: readonly Change[]): string {
  if (changes.length === 0) return "Documentation and internals; what the package offers is as it was.";
  const breaking = changes.filter(({ impact }) => impact === "breaking").length;
  const all = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const share = changes.length === 1 ? "which breaks" : `${breaking} of which ${breaking === 1 ? "breaks" : "break"}`;
  return breaking === 0
    ? `${all} of what the client offers.`
    : `${all} of what the client offers, ${share} code that uses it.`;
}

/** One change in a line. */
function changeText({ subject, part, before, after, impact, operations }: Change): string {
  const what = part === "" ? subject : `${subject}, ${part}`;
  const values = [before, after].filter((text) => text !== "").join(" → ");
  const marks = [...(impact === "breaking" ? ["**breaking**"] : []), ...usersText(operations)];
  return `${what}${values === "" ? "" : `: ${values}`}${marks.length === 0 ? "" : ` (${marks.join("; ")})`}`;
}

function usersText(operations: readonly string[]): string[] {
  if (operations.length === 0) return [];
  const named = operations.slice(0, mostNamed).map(codeSpan).join(", ");
  const more = operations.length - mostNamed;
  return [`used by ${named}${more > 0 ? ` and ${more} more` : ""}`];
}

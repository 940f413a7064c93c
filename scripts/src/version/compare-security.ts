import { codeSpan } from "../emit/text/markdown.ts";
import { change, type Change, type Difference } from "./change.ts";
import { groupsOf, lineOf, namesOf, type Facts } from "./groups.ts";

/** The security schemes of a package, by name. */
export function compareSchemes(before: Facts | undefined, after: Facts | undefined): Change[] {
  const [old, now] = [groupsOf(before), groupsOf(after)];
  return namesOf(old.keys(), now.keys()).flatMap((name): Change[] => {
    const subject = `security scheme ${codeSpan(name)}`;
    const [left, right] = [(old.get(name) ?? []).map(lineOf), (now.get(name) ?? []).map(lineOf)];
    if (left.length === 0) return [change(subject, { kind: "added", impact: "feature", part: "" })];
    if (right.length === 0) return [change(subject, { kind: "removed", impact: "breaking", part: "" })];
    const gone = left.filter((line) => !right.includes(line));
    const come = right.filter((line) => !left.includes(line));
    if (gone.length + come.length === 0) return [];
    const impact = gone.length > 0 ? "breaking" : "feature";
    const texts = { before: gone.map(codeSpan).join(", "), after: come.map(codeSpan).join(", ") };
    return [change(subject, { kind: "changed", impact, part: "", ...texts })];
  });
}

/** The alternatives of one operation, of which the first that is satisfied is used: one more behind the others asks for nothing. */
export function compareSecurity(before: Facts = [], after: Facts = []): Difference[] {
  const [old, now] = [alternativesOf(before), alternativesOf(after)];
  const isSame = old.every((alternative, index) => alternative === now[index]);
  if (isSame && old.length === now.length) return [];
  const impact = isSame && old.length > 0 ? "feature" : "breaking";
  const [first = "", second = ""] = [old, now].map((list) =>
    list.length === 0 ? "none" : list.map(codeSpan).join(" or "),
  );
  return [{ kind: "changed", impact, part: "security", before: first, after: second }];
}

/** In their order, where there are several. */
function alternativesOf(facts: Facts): string[] {
  const numbered = facts.map((words) => (/^\d+$/u.test(words[0] ?? "") ? words : ["1", ...words]));
  const inOrder = numbered.toSorted(([a], [b]) => Number(a) - Number(b));
  return inOrder.map(([, ...words]) => words.filter((word) => word !== "with").join(" "));
}

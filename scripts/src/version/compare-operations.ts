import { codeSpan } from "../emit/text/markdown.ts";
import { change, type Change, type Difference } from "./change.ts";
import { compareIncoming } from "./compare-incoming.ts";
import { compareBody, compareParameters, deprecationChanged } from "./compare-input.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { groupsOf, lineOf, namesOf, type Groups } from "./groups.ts";
import type { Links } from "./links.ts";

/** What became of operations: of one that goes by another name, too. */
export function compareOperations(before: Groups, after: Groups, links: Links): Change[] {
  const newName = renamed(before, after);
  const taken = new Set(newName.values());
  const names = namesOf(before.keys(), after.keys()).filter((id) => before.has(id) || !taken.has(id));
  return names.flatMap((id): Change[] => {
    const now = newName.get(id) ?? id;
    const [old, right] = [groupsOf(before.get(id)), groupsOf(after.get(now))];
    const subject = codeSpan(now);
    if (old.size === 0)
      return [change(subject, { kind: "added", impact: "feature", part: "", after: requestOf(right) })];
    if (right.size === 0) {
      return [change(subject, { kind: "removed", impact: "breaking", part: "", before: requestOf(old) })];
    }
    const name = { kind: "changed", impact: "breaking", part: "name", before: codeSpan(id), after: subject } as const;
    const differences = [...(now === id ? [] : [name]), ...compareOperation(old, right, links, now)];
    return differences.map((difference) => change(subject, difference));
  });
}

/** Operations that went and came with the same method and path. */
function renamed(before: Groups, after: Groups): Map<string, string> {
  const come = [...after]
    .filter(([id]) => !before.has(id))
    .map(([id, facts]) => [requestOf(groupsOf(facts)), id] as const);
  const byRequest = new Map(come);
  const gone = [...before].filter(([id]) => !after.has(id));
  return new Map(
    gone.flatMap(([id, facts]) => {
      const now = byRequest.get(requestOf(groupsOf(facts)));
      return now === undefined ? [] : [[id, now] as const];
    }),
  );
}

function requestOf(operation: Groups): string {
  return codeSpan(lineOf(operation.get("request")?.[0] ?? []));
}

/** Words with a meaning of their own; any other one is a promise that may come, and breaks where it goes. */
const known = new Set([
  "request",
  "deprecated",
  "security",
  "server",
  "default-server",
  "input",
  "body",
  "response",
  "callback",
]);

function compareOperation(before: Groups, after: Groups, links: Links, id: string): Difference[] {
  const [sent, received] = [links.comparing("request", id), links.comparing("response", id)];
  const [old, now] = [requestOf(before), requestOf(after)];
  const others = namesOf(before.keys(), after.keys()).filter((word) => !known.has(word));
  return [
    ...(old === now
      ? []
      : [{ kind: "changed", impact: "breaking", part: "request", before: old, after: now } as const]),
    ...deprecationChanged(before.has("deprecated"), after.has("deprecated"), ""),
    ...others.flatMap((word) => otherChanged(word, before, after)),
    ...compareSecurity(before.get("security"), after.get("security")),
    ...serversOf(before, after),
    ...compareParameters(before.get("input") ?? [], after.get("input") ?? [], sent),
    ...compareBody(before.get("body"), after.get("body"), sent),
    ...compareResponses(before.get("response") ?? [], after.get("response") ?? [], received),
    ...compareIncoming(before.get("callback"), after.get("callback"), received, "callback"),
  ];
}

/** Without servers of its own, an operation goes where the others go. */
function serversOf(before: Groups, after: Groups): Difference[] {
  return before.has("server") || after.has("server") ? compareServers(before, after) : [];
}

function otherChanged(word: string, before: Groups, after: Groups): Difference[] {
  const [old, now] = [before.get(word), after.get(word)].map((facts) => (facts ?? []).map(lineOf).join(", "));
  if (old === now && before.has(word) === after.has(word)) return [];
  const texts = { before: old ? codeSpan(old) : "", after: now ? codeSpan(now) : "" };
  // Whether a request may be sent twice is no addition.
  const isAdded = !before.has(word) && word !== "repeatable";
  return [{ kind: isAdded ? "added" : "changed", impact: isAdded ? "feature" : "breaking", part: word, ...texts }];
}

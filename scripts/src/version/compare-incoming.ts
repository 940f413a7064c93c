import { codeSpan } from "../emit/text/markdown.ts";
import type { Difference } from "./change.ts";
import { compareReceived, readContents } from "./compare-content.ts";
import type { Comparing } from "./compare-types.ts";
import { groupsOf, lineOf, namesOf, type Facts } from "./groups.ts";

/** Requests that the API makes: their bodies are read like answers. */
export function compareIncoming(
  before: Facts | undefined,
  after: Facts | undefined,
  comparing: Comparing,
  what: "callback" | "webhook",
): Difference[] {
  const [old, now] = [callsOf(before), callsOf(after)];
  return namesOf(old.keys(), now.keys()).flatMap((name): Difference[] => {
    const part = `${what} ${codeSpan(name)}`;
    const [left, right] = [old.get(name), now.get(name)];
    if (left === undefined) return [{ kind: "added", impact: "feature", part }];
    if (right === undefined) return [{ kind: "removed", impact: "breaking", part }];
    return compareCall(left, right, comparing, part);
  });
}

function compareCall(before: Facts, after: Facts, comparing: Comparing, part: string): Difference[] {
  const [old, now] = [ownLine(before), ownLine(after)];
  const texts = { before: codeSpan(old), after: codeSpan(now) };
  return [
    ...(old === now ? [] : [{ kind: "changed", impact: "feature", part, ...texts } as const]),
    ...compareReceived(bodyOf(before), bodyOf(after), comparing, part),
  ];
}

function callsOf(facts: Facts = []): Map<string, Facts> {
  const calls = [...groupsOf(facts)].flatMap(([name, rest]) =>
    [...groupsOf(rest)].map(([method, own]): [string, Facts] => [`${method} ${name}`, own]),
  );
  return new Map(calls);
}

/** URL and deprecation. */
function ownLine(facts: Facts): string {
  return facts
    .filter(([first]) => first !== "body")
    .map(lineOf)
    .join(" ");
}

function bodyOf(facts: Facts) {
  return readContents(groupsOf(facts).get("body") ?? []);
}

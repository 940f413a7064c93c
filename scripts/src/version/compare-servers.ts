import { codeSpan } from "../emit/text/markdown.ts";
import type { Difference } from "./change.ts";
import { groupsOf, lineOf, namesOf, type Facts, type Groups } from "./groups.ts";

/** Servers by name, and the one that is used where none is named. */
export function compareServers(before: Groups, after: Groups): Difference[] {
  const [old, now] = [groupsOf(before.get("server")), groupsOf(after.get("server"))];
  const [first, second] = [defaultOf(before, old), defaultOf(after, now)];
  const isOther = first !== undefined && second !== undefined && first !== second;
  const texts = { before: codeSpan(first ?? ""), after: codeSpan(second ?? "") };
  return [
    ...(isOther ? [{ kind: "changed", impact: "breaking", part: "default server", ...texts } as const] : []),
    // An operation that gets servers of its own is sent elsewhere.
    ...namesOf(old.keys(), now.keys()).flatMap((name) => compareServer(name, old, now, old.size === 0)),
  ];
}

function defaultOf(groups: Groups, servers: Groups): string | undefined {
  return groups.get("default-server")?.[0]?.[0] ?? [...servers.keys()][0];
}

function compareServer(name: string, before: Groups, after: Groups, isFirst: boolean): Difference[] {
  const part = `server ${codeSpan(name)}`;
  const [old, now] = [groupsOf(before.get(name)), groupsOf(after.get(name))];
  if (now.size === 0) return [{ kind: "removed", impact: "breaking", part }];
  const url = urlOf(now);
  if (old.size === 0) return [{ kind: "added", impact: isFirst ? "breaking" : "feature", part, after: url }];
  const moved = { kind: "changed", impact: "breaking", part, before: urlOf(old), after: url } as const;
  const [left, right] = [groupsOf(old.get("variable")), groupsOf(now.get("variable"))];
  return [
    ...(urlOf(old) === url ? [] : [moved]),
    ...namesOf(left.keys(), right.keys()).flatMap((variable) =>
      compareVariable(left.get(variable), right.get(variable), `${part}, variable ${codeSpan(variable)}`),
    ),
  ];
}

function urlOf(server: Groups): string {
  return codeSpan(server.get("url")?.[0]?.[0] ?? "");
}

function compareVariable(before: Facts | undefined, after: Facts | undefined, part: string): Difference[] {
  if (before === undefined) return [{ kind: "added", impact: "feature", part }];
  if (after === undefined) return [{ kind: "removed", impact: "breaking", part }];
  const [old, now] = [groupsOf(before), groupsOf(after)];
  const [first, second] = [old, now].map((one) => codeSpan((one.get("default") ?? []).map(lineOf).join("")));
  const values = [old, now].map((one) => (one.get("enum") ?? []).map(lineOf));
  const [left = [], right = []] = values;
  const isFree = right.length === 0;
  const isNarrower = !isFree && (left.length === 0 || left.some((value) => !right.includes(value)));
  const isOther = left.join("\n") !== right.join("\n");
  const texts = values.map((list) => (list.length === 0 ? "any text" : list.map(codeSpan).join(", ")));
  return [
    ...(first === second
      ? []
      : [{ kind: "changed", impact: "breaking", part, before: first ?? "", after: second ?? "" } as const]),
    ...(isOther
      ? [
          {
            kind: "changed",
            impact: isNarrower ? "breaking" : "feature",
            part,
            before: texts[0] ?? "",
            after: texts[1] ?? "",
          } as const,
        ]
      : []),
  ];
}

import { codeSpan } from "../emit/text/markdown.ts";
import type { Difference } from "./change.ts";
import { compareSent, differencesAt, readContents } from "./compare-content.ts";
import { compareTypes, type Comparing } from "./compare-types.ts";
import { groupsOf, isPath, namesOf, type Facts } from "./groups.ts";
import { readType, type Type } from "./type.ts";

interface Parameter {
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Style, explode and the like: how it is written. */
  readonly encoding: string;
  readonly type: Type;
}

/** The parameters of an operation, by place and name. */
export function compareParameters(before: Facts, after: Facts, comparing: Comparing): Difference[] {
  const [old, now] = [readParameters(before), readParameters(after)];
  return namesOf(old.keys(), now.keys()).flatMap((part): Difference[] => {
    const [left, right] = [old.get(part), now.get(part)];
    if (right === undefined) return [{ kind: "removed", impact: "breaking", part }];
    if (left !== undefined) return compareParameter(left, right, comparing, part);
    const impact = right.required ? "breaking" : "feature";
    return [{ kind: "added", impact, part, after: requiredText(right.required) }];
  });
}

function readParameters(facts: Facts): Map<string, Parameter> {
  const places = [...groupsOf(facts)].flatMap(([place, rest]) =>
    [...groupsOf(rest)].map(([name, own]): [string, Parameter] => [`${place} parameter ${codeSpan(name)}`, read(own)]),
  );
  return new Map(places);
}

function read(facts: Facts): Parameter {
  const [required, ...words] = facts.find(([first]) => !isPath(first)) ?? [];
  return {
    required: required === "required",
    deprecated: words.includes("deprecated"),
    encoding: words.filter((word) => word !== "deprecated" && word !== "allowEmptyValue").join(" "),
    type: readType(facts.filter(([first]) => isPath(first))),
  };
}

function compareParameter(before: Parameter, after: Parameter, comparing: Comparing, part: string): Difference[] {
  return [
    ...requiredChanged(before.required, after.required, part),
    ...deprecationChanged(before.deprecated, after.deprecated, part),
    ...(before.encoding === after.encoding ? [] : [encodingChanged(before.encoding, after.encoding, part)]),
    ...differencesAt(part, compareTypes(before.type, after.type, comparing)),
  ];
}

function requiredChanged(before: boolean, after: boolean, part: string): Difference[] {
  if (before === after) return [];
  const impact = after ? "breaking" : "feature";
  return [{ kind: "changed", impact, part, before: requiredText(before), after: requiredText(after) }];
}

export function deprecationChanged(before: boolean, after: boolean, part: string): Difference[] {
  if (before === after) return [];
  return [{ kind: "changed", impact: "feature", part, after: after ? "deprecated" : "no longer deprecated" }];
}

function encodingChanged(before: string, after: string, part: string): Difference {
  return { kind: "changed", impact: "breaking", part, before: codeSpan(before), after: codeSpan(after) };
}

function requiredText(required: boolean): string {
  return required ? "required" : "optional";
}

/** The body of an operation's request. */
export function compareBody(before: Facts | undefined, after: Facts | undefined, comparing: Comparing): Difference[] {
  const part = "request body";
  const [old, now] = [groupsOf(before), groupsOf(after)];
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [{ kind: "removed", impact: "breaking", part }];
  const isRequired = now.has("required");
  if (before === undefined) {
    return [{ kind: "added", impact: isRequired ? "breaking" : "feature", part, after: requiredText(isRequired) }];
  }
  const [left, right] = [readContents(before), readContents(after)];
  return [
    ...requiredChanged(old.has("required"), isRequired, part),
    ...defaultChanged(defaultOf(before, left.keys()), defaultOf(after, right.keys()), part),
    ...compareSent(left, right, comparing),
  ];
}

/** The media type that is sent where the caller names none. */
function defaultOf(facts: Facts, mediaTypes: Iterable<string>): string {
  return groupsOf(facts).get("default")?.[0]?.[0] ?? [...mediaTypes][0] ?? "";
}

function defaultChanged(before: string, after: string, part: string): Difference[] {
  if (before === after) return [];
  const texts = { before: codeSpan(before), after: codeSpan(after) };
  return [{ kind: "changed", impact: "breaking", part: `${part}, default content type`, ...texts }];
}

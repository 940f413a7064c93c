import { codeSpan } from "../emit/text/markdown.ts";
import type { Difference } from "./change.ts";
import { compareTypes, type Comparing, type TypeDifference } from "./compare-types.ts";
import { groupsOf, isPath, lineOf, namesOf, type Facts } from "./groups.ts";
import { isSame } from "./links.ts";
import { readType, type Type } from "./type.ts";

/** What one media type carries. */
interface Content {
  readonly type: Type;
  /** Of a stream. */
  readonly item: Type | undefined;
  /** Of form and multipart bodies, and of streams. */
  readonly encodings: readonly string[];
}

/** By media type. */
export type Contents = ReadonlyMap<string, Content>;

/** Reads facts that start with a media type; others are left out. */
export function readContents(facts: Facts): Contents {
  const groups = [...groupsOf(facts)].filter(([, rest]) => rest.some(([first]) => carries(first)));
  return new Map(groups.map(([mediaType, rest]) => [mediaType, readContent(rest)]));
}

function carries(first: string | undefined): boolean {
  return isPath(first) || first === "item" || first === "stream";
}

function readContent(facts: Facts): Content {
  const { item, encoding = [], stream = [] } = Object.fromEntries(groupsOf(facts));
  return {
    type: readType(facts.filter(([first]) => isPath(first))),
    item: item === undefined ? undefined : readType(item),
    encodings: [...encoding, ...stream].map(lineOf).toSorted(),
  };
}

/** What differs within a type, told of the place where it stands. */
export function differencesAt(part: string, differences: readonly TypeDifference[]): Difference[] {
  return differences.map(({ path, kind, impact, before, after }) => ({
    kind,
    impact,
    part: path === "" ? part : `${part}, ${codeSpan(path)}`,
    before: before && codeSpan(before),
    after: after && codeSpan(after),
  }));
}

/** The media types of a request's body: another one may be chosen, none may go. */
export function compareSent(before: Contents, after: Contents, comparing: Comparing): Difference[] {
  return namesOf(before.keys(), after.keys()).flatMap((mediaType): Difference[] => {
    const part = `request body ${codeSpan(mediaType)}`;
    const [old, now] = [before.get(mediaType), after.get(mediaType)];
    if (old === undefined) return [{ kind: "added", impact: "feature", part }];
    if (now === undefined) return [{ kind: "removed", impact: "breaking", part }];
    return compareContent(old, now, comparing, part);
  });
}

/** The media types of an answer: what is read is one of them, so that another one is more than before. */
export function compareReceived(before: Contents, after: Contents, comparing: Comparing, place: string): Difference[] {
  if ((before.size === 0) !== (after.size === 0)) {
    const texts = [before, after].map((one) => [...one.keys()].map(codeSpan).join(", ") || "no body");
    return [{ kind: "changed", impact: "breaking", part: place, before: texts[0] ?? "", after: texts[1] ?? "" }];
  }
  return namesOf(before.keys(), after.keys()).flatMap((mediaType): Difference[] => {
    const part = `${place} ${codeSpan(mediaType)}`;
    const [old, now] = [before.get(mediaType), after.get(mediaType)];
    if (now === undefined) return [{ kind: "removed", impact: "breaking", part }];
    if (old !== undefined) return compareContent(old, now, comparing, part);
    const impact = isKnown(before, now, comparing) ? "feature" : "breaking";
    return [{ kind: "added", impact, part }];
  });
}

function isKnown(contents: Contents, content: Content, comparing: Comparing): boolean {
  return [...contents.values()].some((one) => isSame((trial) => compareContent(one, content, trial, ""), comparing));
}

/** Whether answers with these contents are read like those. */
export function areSame(before: Contents, after: Contents, comparing: Comparing): boolean {
  return isSame((trial) => compareReceived(before, after, trial, ""), comparing);
}

function compareContent(before: Content, after: Content, comparing: Comparing, part: string): Difference[] {
  const differences = differencesAt(part, compareTypes(before.type, after.type, comparing));
  if (before.item !== undefined && after.item !== undefined) {
    differences.push(...differencesAt(`${part}, each item`, compareTypes(before.item, after.item, comparing)));
  } else if (before.item !== after.item) {
    const kind = before.item === undefined ? "added" : "removed";
    differences.push({ kind, impact: "breaking", part: `${part}, each item` });
  }
  const [old, now] = [before.encodings.join("; "), after.encodings.join("; ")];
  if (old === now) return differences;
  const texts = [old, now].map((text) => (text === "" ? "default" : codeSpan(text)));
  const encoding = { part: `${part}, encoding`, before: texts[0] ?? "", after: texts[1] ?? "" };
  return [...differences, { kind: "changed", impact: "breaking", ...encoding }];
}

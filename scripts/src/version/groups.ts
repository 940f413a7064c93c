import { wordsOf } from "./words.ts";

/** Facts, or what is left of them, as words. */
export type Facts = readonly (readonly string[])[];

export type Groups = ReadonlyMap<string, Facts>;

export function readFacts(facts: readonly string[]): Facts {
  return facts.map(wordsOf);
}

/** Facts by their first word, which is taken off. */
export function groupsOf(facts: Facts | undefined): Groups {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of facts ?? []) {
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [rest]);
    else group.push(rest);
  }
  return groups;
}

/** The names on either side, those of before first. */
export function namesOf(before: Iterable<string>, after: Iterable<string>): string[] {
  return [...new Set([...before, ...after])];
}

/** Whether a word starts the path of a schema. */
export function isPath(word: string | undefined): boolean {
  return word !== undefined && /^\$(?:$|[.[|&])/u.test(word);
}

export function lineOf(words: readonly string[]): string {
  return words.join(" ");
}

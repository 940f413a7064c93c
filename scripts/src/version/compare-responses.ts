import { codeSpan } from "../emit/text/markdown.ts";
import type { Difference, Impact } from "./change.ts";
import { areSame, compareReceived, differencesAt, readContents, type Contents } from "./compare-content.ts";
import { compareTypes, type Comparing } from "./compare-types.ts";
import { groupsOf, isPath, namesOf, type Facts } from "./groups.ts";
import { readType, type Type } from "./type.ts";

interface Answer {
  readonly contents: Contents;
  readonly headers: ReadonlyMap<string, Header>;
}

interface Header {
  readonly required: boolean;
  readonly type: Type;
}

type Answers = ReadonlyMap<string, Answer>;

/** The answers of an operation, by status. */
export function compareResponses(before: Facts, after: Facts, comparing: Comparing): Difference[] {
  const [old, now] = [readAnswers(before), readAnswers(after)];
  return namesOf(old.keys(), now.keys()).flatMap((status): Difference[] => {
    const part = `response ${codeSpan(status)}`;
    const [left, right] = [old.get(status), now.get(status)];
    if (right === undefined) return [{ kind: "removed", impact: "breaking", part }];
    if (left === undefined) return [{ kind: "added", impact: addedImpact(status, right, old, comparing), part }];
    return compareReceived(left.contents, right.contents, comparing, part).concat(
      compareHeaders(left.headers, right.headers, comparing, part),
    );
  });
}

function readAnswers(facts: Facts): Answers {
  return new Map([...groupsOf(facts)].map(([status, own]) => [status, readAnswer(own)]));
}

function readAnswer(facts: Facts): Answer {
  const named = [...groupsOf(groupsOf(facts).get("header"))];
  const headers = named.map(([name, own]) => {
    const required = own.some(([first]) => first === "required");
    return [name, { required, type: readType(own.filter(([first]) => isPath(first))) }] as const;
  });
  return { contents: readContents(facts.filter(([first]) => first !== "header")), headers: new Map(headers) };
}

/**
 * Another status is no news to code that tells answers apart by it. But all successes are read together, and so are all that
 * `default` or a range stood for: there the new answer has to be like the old ones.
 */
function addedImpact(status: string, answer: Answer, before: Answers, comparing: Comparing): Impact {
  const isNew = ({ contents }: Answer): boolean => !areSame(contents, answer.contents, comparing);
  const hasSuccess = [...before.keys()].some(isSuccess);
  const stood =
    before.get(`${status.charAt(0)}XX`) ?? (isSuccess(status) && hasSuccess ? undefined : before.get("default"));
  if (stood !== undefined) return isNew(stood) ? "breaking" : "feature";
  if (status === "default") return hasSuccess ? "feature" : "breaking";
  const successes = [...before].filter(([other]) => isSuccess(other)).map(([, one]) => one);
  return isSuccess(status) && hasSuccess && successes.every(isNew) ? "breaking" : "feature";
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function compareHeaders(
  before: Answer["headers"],
  after: Answer["headers"],
  comparing: Comparing,
  place: string,
): Difference[] {
  return namesOf(before.keys(), after.keys()).flatMap((name): Difference[] => {
    const part = `${place}, header ${codeSpan(name)}`;
    const [old, now] = [before.get(name), after.get(name)];
    if (old === undefined) return [{ kind: "added", impact: "feature", part }];
    if (now === undefined) return [{ kind: "removed", impact: "breaking", part }];
    return compareHeader(old, now, comparing, part);
  });
}

function compareHeader(before: Header, after: Header, comparing: Comparing, part: string): Difference[] {
  const differences = differencesAt(part, compareTypes(before.type, after.type, comparing));
  if (before.required === after.required) return differences;
  const impact = after.required ? "feature" : "breaking";
  const texts = { before: presence(before), after: presence(after) };
  return [...differences, { kind: "changed", impact, part, ...texts }];
}

function presence({ required }: Header): string {
  return required ? "always there" : "optional";
}

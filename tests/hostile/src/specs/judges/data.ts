import { isObject, type JsonObject } from "../../json.ts";

/** Keys of package.json that a spec's words may change. */
const wordy = new Set(["description", "homepage", "keywords", "name"]);
const packageName = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]{0,213}$/u;

/** What is wrong with a JSON file, compared with that of a harmless word. */
export function judgeData(path: string, text: string, twin: string): string[] {
  const [found, wanted] = [parse(text), parse(twin)];
  if (found === undefined || wanted === undefined) return ["no JSON object"];
  if (path === "package.json") return judgeManifest(found, wanted);
  if (path === "surface.json") return judgeSurface(found, wanted);
  return text === twin ? [] : ["differs from that of a harmless word"];
}

function parse(text: string): JsonObject | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function judgeManifest(found: JsonObject, wanted: JsonObject): string[] {
  const faults = Object.keys({ ...found, ...wanted })
    .filter((key) => !wordy.has(key) && manifestText(found[key]) !== manifestText(wanted[key]))
    .map((key) => `${key} is another than with a harmless word`);
  if (!packageName.test(String(found["name"]))) faults.push(`the name ${JSON.stringify(found["name"])}`);
  if (/\p{Cc}/u.test(String(found["description"]))) faults.push("control characters in the description");
  return faults;
}

/** One fact a line: a text that makes another number of them has made one up. */
function judgeSurface(found: JsonObject, wanted: JsonObject): string[] {
  const [facts, others] = [factsOf(found), factsOf(wanted)];
  const multiline = facts.filter((fact) => /[\n\r\u2028\u2029]/u.test(fact)).length;
  return [
    ...(multiline === 0 ? [] : [`${multiline} facts of several lines`]),
    ...(kinds(facts) === kinds(others) ? [] : [`${facts.length} facts instead of ${others.length}`]),
  ];
}

function factsOf({ facts }: JsonObject): string[] {
  return Array.isArray(facts) ? facts.map(String) : [];
}

/** The package's folder bears the provider's name. */
function manifestText(value: unknown): string {
  return (JSON.stringify(value) ?? "").replaceAll(/"packages\/[a-z\d-]+"/gu, '"packages/…"');
}

function kinds(facts: readonly string[]): string {
  return facts
    .map((fact) => fact.split(" ")[0])
    .toSorted()
    .join();
}

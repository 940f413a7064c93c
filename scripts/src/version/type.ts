import { stepsOf } from "./words.ts";

/** A schema, as the facts of a surface tell it. */
export interface Type {
  /** `string`, `object`, `enum`, `union` and so on; `#Name` where it refers to a schema. */
  kind: string;
  format?: string;
  /** Of a property. */
  required: boolean;
  /** `readOnly`, `pattern=…`, `maxLength=…`. */
  notes: string[];
  /** Of an `enum`, as JSON. */
  values: string[];
  /** Names that have to be there, whoever lists them. */
  demands: string[];
  discriminator?: string;
  /** Value of the discriminator → name of the schema. */
  mapping: Map<string, string>;
  /** By step: `.name`, `[]`, `[0]`; `additional` of other keys. */
  parts: Map<string, Type>;
  additional?: Type;
  /** Of a union or an intersection. */
  members: Type[];
}

/** Facts about one schema: their words from the path on. */
export type SchemaFacts = readonly (readonly string[])[];

export function emptyType(): Type {
  return {
    kind: "unknown",
    required: false,
    notes: [],
    values: [],
    demands: [],
    mapping: new Map(),
    parts: new Map(),
    members: [],
  };
}

/** The type that facts tell of, whatever their order. */
export function readType(facts: SchemaFacts): Type {
  const root = emptyType();
  const numbered = new Map<string, Type>();
  for (const [path = "$", ...words] of facts) describe(locate(root, stepsOf(path), numbered), words);
  return root;
}

function locate(root: Type, steps: readonly string[], numbered: Map<string, Type>): Type {
  let here = root;
  let path = "";
  for (const step of steps) {
    path += ` ${JSON.stringify(step)}`;
    here = stepInto(here, step, path, numbered);
  }
  return here;
}

function stepInto(type: Type, step: string, path: string, numbered: Map<string, Type>): Type {
  if (step === "*") return (type.additional ??= emptyType());
  if (/^[|&]\d*$/u.test(step)) {
    // Without a number it has no parts, and every fact is another member.
    const known = step.length > 1 ? numbered.get(path) : undefined;
    if (known !== undefined) return known;
    const member = emptyType();
    type.members.push(member);
    if (step.length > 1) numbered.set(path, member);
    return member;
  }
  const known = type.parts.get(step);
  if (known !== undefined) return known;
  const part = emptyType();
  type.parts.set(step, part);
  return part;
}

function describe(type: Type, [first = "unknown", ...words]: readonly string[]): void {
  if (first === "value") type.values.push(words[0] ?? "null");
  else if (first === "demands") type.demands.push(words[0] ?? "");
  else if (first === "discriminator") type.discriminator = words[0] ?? "";
  else if (first === "mapping") type.mapping.set(words[0] ?? "", words[1] ?? "");
  else {
    type.kind = first;
    for (const word of words) addWord(type, word);
  }
}

function addWord(type: Type, word: string): void {
  if (word === "required") type.required = true;
  else if (word.startsWith("format=")) type.format = word.slice("format=".length);
  else if (word !== "optional") type.notes.push(word);
}

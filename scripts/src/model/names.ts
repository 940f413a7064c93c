import { shortHash } from "../short-hash.ts";
import { reservedOperationNames, reservedTypeNames } from "./reserved-names.ts";
import { camelCase, capitalised, pascalCase } from "./words.ts";

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
const longest = 100;

/** What a name is made from. */
export interface Nameable {
  /** The name in the document, unique among its kind. */
  readonly key: string;
  /** What else tells it from the others, for example `GET /users`: it joins the name when another has taken it. */
  readonly distinction: string;
}

/** Of the operation called `id`. */
export function inputTypeName(id: string): string {
  return `${capitalised(id)}Input`;
}

/** Of the operation called `id`. */
export function resultTypeName(id: string): string {
  return `${capitalised(id)}Result`;
}

/** The name of a key; a key that was not given has none, and asking for it is a mistake of ours. */
export type NameOf = (key: string) => string;

export interface Names {
  /** By operation key. */
  readonly operations: NameOf;
  /** By schema key. */
  readonly schemas: NameOf;
  /** By operation key: of the function that lists its pages. */
  readonly pages: NameOf;
  /** A type name of its own for what the document writes inline, from a proposal such as `CreateThingBody`. */
  readonly inline: (proposal: string) => string;
}

/**
 * The names that a provider's package exports: identifiers, each once. A name of the document that is one stays as it
 * is; any other is made from its words. Nothing depends on positions but who keeps a name that two lay claim to.
 * @param provider its name, for example `clever-cloud`
 */
export function nameAll(operations: readonly Nameable[], schemas: readonly Nameable[], provider: string): Names {
  const taken = new Set<string>();
  const operationNames = assign(operations, {
    reserved: reservedOperationNames(provider),
    candidate: (key) => startingWell(camelCase(key), "call"),
    suffix: "Operation",
    claims: (id) => [id, inputTypeName(id), resultTypeName(id)],
    taken,
  });
  const schemaNames = assign(schemas, {
    reserved: reservedTypeNames(provider),
    candidate: (key) => startingWell(pascalCase(key), "Model"),
    suffix: "Model",
    claims: (name) => [name],
    taken,
  });
  // Last, so that no other name depends on whether an operation is paged.
  const pageNames = (key: string): string => {
    const id = operationNames(key);
    if (!taken.has(`${id}Pages`)) return `${id}Pages`;
    return `${id}Pages_${shortHash(key)}`;
  };
  const reserved = reservedTypeNames(provider);
  const inline = (proposal: string): string => {
    const plain = cut(proposal, proposal);
    let name = plain;
    for (let round = 0; taken.has(name) || reserved.has(name); round++) {
      name = round === 0 ? `${plain}Type` : `${plain}_${shortHash(`${proposal}\n${round}`)}`;
    }
    taken.add(name);
    return name;
  };
  return { operations: operationNames, schemas: schemaNames, pages: pageNames, inline };
}

interface Rules {
  readonly reserved: ReadonlySet<string>;
  readonly candidate: (key: string) => string;
  /** Behind a reserved name. */
  readonly suffix: string;
  /** All that a name takes for itself. */
  readonly claims: (name: string) => readonly string[];
  readonly taken: Set<string>;
}

function assign(items: readonly Nameable[], rules: Rules): NameOf {
  const keepsName = ({ key }: Nameable) => identifier.test(key) && key.length <= longest && !rules.reserved.has(key);
  const ordered = [...items.filter(keepsName), ...items.filter((item) => !keepsName(item))];
  const names = new Map(ordered.map((item) => [item.key, firstFree(proposals(item, keepsName(item), rules), rules)]));
  return (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`Nothing was named for ${JSON.stringify(key)}.`);
    return name;
  };
}

/** From the one that is wanted to the one that is surely free. */
function* proposals({ key, distinction }: Nameable, keepsName: boolean, rules: Rules): Generator<string> {
  const plain = keepsName ? key : cut(rules.candidate(key), key);
  const name = rules.reserved.has(key) || rules.reserved.has(plain) ? `${plain}${rules.suffix}` : plain;
  yield name;
  if (distinction !== "") yield cut(`${name}${pascalCase(distinction)}`, key + distinction);
  else yield `${name}${rules.suffix}`;
  for (let round = 0; ; round++) yield `${name}_${shortHash(`${key}\n${distinction}\n${round}`)}`;
}

function firstFree(names: Iterable<string>, { claims, taken, reserved }: Rules): string {
  for (const name of names) {
    const all = claims(name);
    if (all.some((claim) => taken.has(claim) || reserved.has(claim))) continue;
    for (const claim of all) taken.add(claim);
    return name;
  }
  throw new Error("The proposals for a name ended.");
}

function cut(name: string, identity: string): string {
  return name.length <= longest ? name : `${[...name].slice(0, 80).join("")}_${shortHash(identity)}`;
}

/** A name of digits or of nothing gets a word in front. */
function startingWell(name: string, word: string): string {
  return /^\p{ID_Start}/u.test(name) ? name : word + capitalised(name);
}

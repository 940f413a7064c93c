import { field, isObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { wordsOf } from "../../../model/words.ts";
import { message, type HouseRule } from "../visitor.ts";

interface KnownField {
  /** Redocly's names for the objects that may have it. */
  readonly on: string | readonly string[];
  readonly wants: string;
  readonly accepts: (value: Json | undefined) => boolean;
}

const isName = (value: Json | undefined): boolean => typeof value === "string" && value.trim() !== "";

const isNameOrNames = (value: Json | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isName) : isName(value);

/** Every field of ours that the generator reads. */
const KNOWN: ReadonlyMap<string, KnownField> = new Map([
  [
    "x-specloom-formerly",
    {
      on: "Operation",
      wants: "a list of different names",
      accepts: (value) =>
        Array.isArray(value) && value.length > 0 && value.every(isName) && new Set(value).size === value.length,
    },
  ],
  [
    "x-specloom-repeatable",
    { on: "Operation", wants: "true or false", accepts: (value) => typeof value === "boolean" },
  ],
  [
    "x-specloom-pagination",
    {
      on: "Operation",
      // Whether it fits the operation is told where the model is built, for every document.
      wants: "an object with a `kind`, or false where the operation is not paged",
      accepts: (value) => value === false || (isObject(value) && isName(field(value, "kind"))),
    },
  ],
  [
    "x-specloom-oauth1",
    {
      on: "SecurityScheme",
      wants: "an object with the list `signatures`",
      accepts: (value) => isObject(value) && Array.isArray(field(value, "signatures")),
    },
  ],
  [
    "x-specloom-session",
    {
      on: "SecurityScheme",
      wants: "an object with the operation `logIn` and the place, or a list of places, of the `key` in its response",
      accepts: (value) => isObject(value) && isName(field(value, "logIn")) && isNameOrNames(field(value, "key")),
    },
  ],
  [
    "x-specloom-secret",
    { on: ["Schema", "Parameter", "Header"], wants: "true, or leave it out", accepts: (value) => value === true },
  ],
  [
    "x-specloom-name",
    {
      on: "Server",
      wants: "a name in kebab-case",
      accepts: (value) => typeof value === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
    },
  ],
]);

function wrongWith(name: string, value: Json | undefined, on: string): readonly [string, string] | undefined {
  const known = KNOWN.get(name);
  if (known === undefined)
    return [`${name} is not a field that the generator knows.`, `It knows ${[...KNOWN.keys()].join(", ")}.`];
  const owners = [known.on].flat();
  if (!owners.includes(on))
    return [
      `${name} has no meaning on this object.`,
      `Move it to the ${owners.map((owner) => wordsOf(owner).join(" ").toLowerCase()).join(", ")} that it is about.`,
    ];
  return known.accepts(value) ? undefined : [`${name} does not hold what it should.`, `Make it ${known.wants}.`];
}

/** A misspelt `x-specloom-` field would be ignored in silence. */
export const specloomFields: HouseRule = () => ({
  any: {
    enter(node, context) {
      if (!isObject(node)) return;
      for (const name of Object.keys(node).filter((key) => key.startsWith("x-specloom-"))) {
        const wrong = wrongWith(name, field(node, name), context.type.name);
        if (wrong === undefined) continue;
        context.report({ message: message(...wrong), location: context.location.child(name) });
      }
    },
  },
});

import { expect, test } from "vitest";
import { withoutEagerCycles } from "./eager-cycles.ts";
import type { Schema } from "./model.ts";

const string: Schema = { kind: "string" };
const to = (key: string): Schema => ({ kind: "reference", key });
const all = (...members: Schema[]): Schema => ({ kind: "intersection", members });
const union = (...members: Schema[]): Schema => ({ kind: "union", members });
const object = (name: string, schema: Schema): Schema => ({
  kind: "object",
  properties: [{ name, required: false, schema }],
});

type Named = Readonly<Record<string, Schema>>;

test.each<[string, Named, Named]>([
  ["no cycle", { A: to("B"), B: string }, { A: to("B"), B: string }],
  ["through a property", { A: object("a", to("A")) }, { A: object("a", to("A")) }],
  ["through items", { A: { kind: "array", items: to("A") } }, { A: { kind: "array", items: to("A") } }],
  ["an alias of itself", { A: to("A") }, { A: { kind: "unknown" } }],
  ["aliases of each other", { A: to("B"), B: to("A") }, { A: to("B"), B: { kind: "unknown" } }],
  ["one of itself", { A: union(string, to("A")) }, { A: string }],
  ["itself and more", { A: all(to("A"), object("x", string)) }, { A: object("x", string) }],
  [
    "a parent that is one of its children",
    {
      Pet: all(object("kind", string), union(to("Cat"), to("Dog"))),
      Cat: all(to("Pet"), object("lives", string)),
      Dog: all(to("Pet"), object("barks", string)),
    },
    {
      Pet: all(object("kind", string), union(to("Cat"), to("Dog"))),
      Cat: all(object("kind", string), object("lives", string)),
      Dog: all(object("kind", string), object("barks", string)),
    },
  ],
  [
    "words of what is left",
    { A: { ...union(string, to("A")), description: "D" } },
    { A: { ...string, description: "D" } },
  ],
])("%s", (_name, given, wanted) => {
  expect(Object.fromEntries(withoutEagerCycles(new Map(Object.entries(given))))).toEqual(wanted);
});

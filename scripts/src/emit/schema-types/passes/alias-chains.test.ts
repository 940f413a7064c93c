import { expect, test } from "vitest";
import type { Json } from "../../../model/model.ts";
import { applyPasses } from "../../../passes/apply-passes.ts";
import { schemas } from "../defect-cases.ts";
import { aliasChains } from "./alias-chains.ts";

const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });

test.each<[string, Record<string, Json>, Record<string, Json>]>([
  ["no alias", { A: {}, B: { items: ref("A") } }, { A: {}, B: { items: ref("A") } }],
  ["one step", { A: ref("B"), B: {} }, { A: ref("B"), B: {} }],
  ["three steps", { A: ref("B"), B: ref("C"), C: ref("D"), D: {} }, { A: ref("D"), B: ref("D"), C: ref("D"), D: {} }],
  [
    "listed from the end",
    { D: {}, C: ref("D"), B: ref("C"), A: ref("B") },
    { D: {}, C: ref("D"), B: ref("D"), A: ref("D") },
  ],
  ["round", { A: ref("B"), B: ref("A"), C: ref("A") }, { A: ref("B"), B: ref("A"), C: ref("A") }],
])("%s", (_name, given, wanted) => {
  expect(applyPasses(schemas(given), [aliasChains])).toEqual(schemas(wanted));
});

test("5,000 links", () => {
  const links = Array.from({ length: 5_000 }, (_, index): [string, Json] => [`S${index}`, ref(`S${index + 1}`)]);
  const result = applyPasses(schemas(Object.fromEntries([...links, ["S5000", {}]])), [aliasChains]);
  expect(JSON.stringify(result).match(/schemas\/\w+/gu)).toEqual(links.map(() => "schemas/S5000"));
});

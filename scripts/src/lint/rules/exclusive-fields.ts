import { field } from "../../document.ts";
import type { TypeName } from "../structure/shape.ts";
import type { Rule } from "../visit.ts";

/** Fields that may not stand beside each other; the first of a pair counts. */
const PAIRS: Partial<Readonly<Record<TypeName, readonly (readonly [string, string])[]>>> = {
  parameter: [
    ["examples", "example"],
    ["content", "style"],
    ["content", "explode"],
    ["content", "allowReserved"],
  ],
  header: [
    ["examples", "example"],
    ["content", "style"],
    ["content", "explode"],
  ],
  mediaType: [
    ["examples", "example"],
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  encoding: [
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  example: [
    ["value", "externalValue"],
    ["dataValue", "value"],
    ["serializedValue", "value"],
    ["serializedValue", "externalValue"],
  ],
  xml: [
    ["nodeType", "attribute"],
    ["nodeType", "wrapped"],
  ],
  license: [["identifier", "url"]],
  link: [["operationId", "operationRef"]],
};

export const fieldsAreExclusive: Rule = (visit, linter) => {
  for (const [kept, other] of PAIRS[visit.type] ?? []) {
    if (field(visit.value, kept) === undefined || field(visit.value, other) === undefined) continue;
    linter.report(visit, {
      rule: "exclusive-fields",
      severity: "warning",
      at: [other],
      atKey: true,
      message: `${other} may not stand beside ${kept}.`,
      fix: `Keep one of the two.`,
    });
  }
};

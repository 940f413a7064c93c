import { objectField, type OpenApiDocument } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import type { NodeType } from "../../passes/grammar.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import type { Pass, Visit } from "../../passes/pass.ts";
import { componentForms, type Root } from "./read-write-forms/component-forms.ts";
import { oppositeOf, surroundingsOf, type Direction } from "./read-write-forms/hidden-properties.ts";

/**
 * What is sent has no `readOnly` property, and what is received no `writeOnly` one
 * (https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-for-schema-object). A component that is used both ways and
 * differs by that becomes two: `User` as it is received, `UserWritable` as it is sent.
 */
export const readWriteForms: Pass = {
  name: "read-write-forms",
  whole: (document, context) => {
    const around = surroundingsOf(document);
    if (around === undefined) return document;
    const roots: Root[] = [];
    mapRoots(document, (root) => {
      roots.push(root);
      return root.node;
    });
    const components = objectField(document, "components") ?? {};
    const given = objectField(components, "schemas");
    const { schemas, formOf } = componentForms(given ?? {}, roots, around, context);
    const changed = mapRoots(document, formOf);
    if (given === undefined) return changed;
    return { ...changed, components: { ...objectField(changed, "components"), schemas } };
  },
};

/** What goes from a client to a server by itself; what the API calls back goes the other way. */
const directions = { requestBody: "sent", parameter: "sent", response: "received", header: "received" } as const;

function mapRoots(document: OpenApiDocument, change: (root: Root) => Json): OpenApiDocument {
  const visit = (type: NodeType, direction: Direction): Visit => {
    return (node, _context, path) =>
      change({ type, node, direction: isCalledBack(path) ? oppositeOf(direction) : direction });
  };
  const visits = Object.entries(directions).map(([type, direction]) => [type, visit(type as NodeType, direction)]);
  return applyPasses(document, [{ name: "roots", visit: Object.fromEntries(visits) }]);
}

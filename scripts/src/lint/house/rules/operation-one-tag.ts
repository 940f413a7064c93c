import { isObject, listField } from "../../../document.ts";
import { message, type HouseRule } from "../visitor.ts";

/** The reference groups operations by tag, so each stands in exactly one group. Redocly's own rule lets an empty list pass. */
export const operationOneTag: HouseRule = () => ({
  Operation(node, context) {
    if (!isObject(node)) return;
    const { length } = listField(node, "tags");
    if (length === 1) return;
    context.report({
      message: message(
        `The operation has ${length === 0 ? "no tag" : `${length} tags`}.`,
        "Give it exactly one of the tags that the document declares.",
      ),
      location: length === 0 ? context.location.key() : context.location.child("tags"),
    });
  },
});

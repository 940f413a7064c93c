import { resolve, textField, without } from "../../document.ts";
import { onObject, type Pass } from "../../passes/pass.ts";
import { withSiblings } from "../../passes/path-item.ts";

/**
 * A path item that is a reference becomes what it refers to: each use has operations of its own, which need names of
 * their own. Fields beside `$ref` win, as the specification leaves open and tools do.
 * https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export const pathItemReferences: Pass = {
  name: "path-item-references",
  visit: {
    pathItem: onObject((node, { document }) =>
      textField(node, "$ref") === undefined
        ? node
        : withSiblings(without(resolve(document, node) ?? {}, ["$ref"]), without(node, ["$ref"])),
    ),
  },
};

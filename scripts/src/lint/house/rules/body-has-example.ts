import { field, isObject, objectEntries, objectField } from "../../../document.ts";
import { message, type HouseRule } from "../visitor.ts";

/** The examples of bodies are shown in the docs, answered by the mock server and sent by the contract tests. */
export const bodyHasExample: HouseRule = () => ({
  MediaType(node, context) {
    if (!isObject(node) || field(node, "schema") === undefined) return;
    if (field(node, "example") !== undefined || objectEntries(objectField(node, "examples")).length > 0) return;
    context.report({
      message: message(`The ${context.key} body has no example.`, "Add a realistic one under `examples`."),
      location: context.location.key(),
    });
  },
});

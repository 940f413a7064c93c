import { field, isObject, objectEntries, objectField } from "../../../document.ts";
import { message, resolved, type HouseRule } from "../visitor.ts";

/** A client types an error by its status, so every documented error has a body with a schema. */
export const errorHasSchema: HouseRule = () => ({
  Responses(node, context) {
    if (!isObject(node)) return;
    for (const status of Object.keys(node).filter((key) => /^[45]|^default$/.test(key))) {
      const response = resolved(field(node, status), context);
      if (response === undefined) continue;
      const content = objectEntries(objectField(response, "content"));
      if (content.some(([, mediaType]) => field(mediaType, "schema") !== undefined)) continue;
      context.report({
        message: message(
          `The error response ${status} has no schema.`,
          "Describe its body under `content`, with a media type and a schema.",
        ),
        location: context.location.child(status).key(),
      });
    }
  },
});

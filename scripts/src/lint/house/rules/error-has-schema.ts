import { field, isObject, objectEntries, objectField, textField } from "../../../document.ts";
import { message, resolved, type HouseRule } from "../visitor.ts";

/** How a description says that the server sends no body. The docs print it, so the reader knows that the status is all. */
const NO_BODY = /\bThe response has no body\./;

/** A client types an error by its status, so every documented error has a body with a schema, or says that it has none. */
export const errorHasSchema: HouseRule = () => ({
  Responses(node, context) {
    if (!isObject(node)) return;
    for (const status of Object.keys(node).filter((key) => /^[45]|^default$/.test(key))) {
      const response = resolved(field(node, status), context);
      if (response === undefined) continue;
      const content = objectEntries(objectField(response, "content"));
      if (content.some(([, mediaType]) => field(mediaType, "schema") !== undefined)) continue;
      if (content.length === 0 && NO_BODY.test(textField(response, "description") ?? "")) continue;
      context.report({
        message: message(
          `The error response ${status} has no schema.`,
          'Describe its body under `content`, or say "The response has no body." in its description.',
        ),
        location: context.location.child(status).key(),
      });
    }
  },
});

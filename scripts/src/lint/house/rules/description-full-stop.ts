import { isObject, textField } from "../../../document.ts";
import { message, type HouseRule } from "../visitor.ts";

/** A full stop, question or exclamation mark, perhaps inside a closing quote, bracket or emphasis; or the end of a code block. */
const ENDED = /[.?!]["'’”)\]*_`]*$|```$/;

/** A description is made of sentences. */
export const descriptionFullStop: HouseRule = () => ({
  any: {
    enter(node, context) {
      const description = isObject(node) ? textField(node, "description")?.trimEnd() : undefined;
      if (description === undefined || ENDED.test(description)) return;
      const last = description.split(/\s+/).slice(-3).join(" ");
      context.report({
        message: message(
          description === "" ? "The description is empty." : `The description ends in "${last}", without a full stop.`,
          "End it as a sentence.",
        ),
        location: context.location.child("description"),
      });
    },
  },
});

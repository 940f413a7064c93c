import { isObject, textField } from "../../../document.ts";
import { message, type HouseRule } from "../visitor.ts";

const LONGEST = 90;

function wrongIn(summary: string): readonly [string, string] | undefined {
  if (summary.length > LONGEST)
    return [`is ${summary.length} characters long`, `Keep it to ${LONGEST}; the description has room.`];
  if (/[\r\n]/.test(summary)) return ["has a line break", "Keep it on one line."];
  if (/[.:;,]$/.test(summary))
    return [`ends in "${summary.slice(-1)}"`, "Leave the closing mark out: a summary is a heading."];
  if (/^\p{Ll}/u.test(summary)) return ["begins with a small letter", "Begin it with a capital."];
  return undefined;
}

/** A summary stands in headings and table cells: one short line that begins with a capital and has no full stop. */
export const summaryForm: HouseRule = () => ({
  any: {
    enter(node, context) {
      const summary = isObject(node) ? textField(node, "summary") : undefined;
      const wrong = summary === undefined ? undefined : wrongIn(summary);
      if (wrong === undefined) return;
      context.report({
        message: message(`The summary ${wrong[0]}.`, wrong[1]),
        location: context.location.child("summary"),
      });
    },
  },
});

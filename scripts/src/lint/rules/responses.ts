import type { Rule } from "../visit.ts";

export const responsesAreDocumented: Rule = (visit, linter) => {
  if (Object.keys(visit.value).some((key) => !key.startsWith("x-"))) return;
  linter.report(visit, {
    rule: "no-responses",
    severity: "warning",
    message: "No response is documented: every answer is of unknown type.",
    fix: "Add the statuses that the operation answers with.",
  });
};

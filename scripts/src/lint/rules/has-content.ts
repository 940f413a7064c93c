import { field } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** OpenAPI 3.0 requires `paths`; from 3.1 on a document may hold webhooks or components alone. */
export const hasContent: Rule = (visit, linter) => {
  const enough = linter.minor === 0 ? ["paths"] : ["paths", "webhooks", "components"];
  if (enough.some((key) => field(visit.value, key) !== undefined)) return;
  linter.repairs.set(visit.value, "paths", {});
  linter.report(visit, {
    rule: "missing-field",
    severity: "warning",
    message: `The OpenAPI Object lacks ${enough.join(", ")}`,
    reading: "the package has no operations",
    fix: "Add paths.",
  });
};

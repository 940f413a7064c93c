import { textField } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { Rule } from "../visit.ts";

export const operationIdIsUnique: Rule = (visit, linter) => {
  const id = textField(visit.value, "operationId");
  if (id === undefined) return;
  const here = `${visit.file}#${pathToPointer(visit.path)}`;
  const first = linter.operationIds.get(id);
  if (first === undefined) {
    linter.operationIds.set(id, here);
    return;
  }
  linter.repairs.remove(visit.value, "operationId");
  linter.report(visit, {
    rule: "duplicate-operation-id",
    severity: "warning",
    at: ["operationId"],
    message: `The operationId ${JSON.stringify(id)} at ${here} is that of ${first}`,
    reading: "this operation is named by its method and path",
    fix: "Give each operation an operationId of its own.",
  });
};

import { field, isObject, listField, objectEntries, objectField, textField } from "../../document.ts";
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

/** https://www.rfc-editor.org/rfc/rfc9110#section-15: these have no body. */
const BODILESS = /^(?:1\d\d|204|205|304)$/u;

export const bodilessHasNoContent: Rule = (visit, linter) => {
  for (const [status, listed] of objectEntries(visit.value)) {
    if (!BODILESS.test(status)) continue;
    const response = linter.follow(listed, visit.file)?.value;
    const content = isObject(response) ? objectField(response, "content") : undefined;
    if (content === undefined || Object.keys(content).length === 0) continue;
    linter.report(visit, {
      rule: "bodiless-content",
      severity: "warning",
      at: [status],
      atKey: true,
      message: `A ${status} has no body, and content is described for it.`,
      fix: status === "204" ? "Remove content, or call the status 200." : "Remove content.",
    });
  }
};

export const linkLeadsSomewhere: Rule = (visit, linter) => {
  const id = textField(visit.value, "operationId");
  if (id === undefined) return;
  linter.atEnd(() => {
    if (linter.operationIds.has(id)) return;
    linter.report(visit, {
      rule: "unknown-operation",
      severity: "warning",
      at: ["operationId"],
      message: `No operation is called ${JSON.stringify(id)}.`,
      fix: "Correct the operationId of the link.",
    });
  });
};

const FIXED = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** 3.2's additional operations are those of other methods. */
export const additionalAreOthers: Rule = (visit, linter) => {
  for (const method of Object.keys(objectField(visit.value, "additionalOperations") ?? {})) {
    if (!FIXED.has(method.toLowerCase())) continue;
    linter.report(visit, {
      rule: "additional-operation",
      severity: "warning",
      at: ["additionalOperations", method],
      atKey: true,
      message: `${method} has a field of its own in a Path Item Object.`,
      fix: `Move it to ${method.toLowerCase()}.`,
    });
  }
};

export const enumIsNotEmpty: Rule = (visit, linter) => {
  if (field(visit.value, "enum") === undefined || listField(visit.value, "enum").length > 0) return;
  linter.report(visit, {
    rule: "empty-enum",
    severity: "warning",
    at: ["enum"],
    atKey: true,
    message: "The enum is empty: no value would be allowed.",
    fix: "List the values, or remove it.",
  });
};

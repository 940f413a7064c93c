import { field, isObject, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

const STYLES_OF_PLACE: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

export const parameterPlace: Rule = (visit, linter) => {
  const place = textField(visit.value, "in");
  if (place === "path" && field(visit.value, "required") !== true) {
    const message = "A path parameter is always required.";
    linter.report(visit, {
      rule: "path-parameter-required",
      severity: "warning",
      message,
      fix: "Add `required: true`.",
    });
  }
  if (place === "querystring" && linter.minor < 2) {
    const message = "Parameters in the querystring came with OpenAPI 3.2.";
    const fix = "Raise the version of the document to 3.2.";
    linter.report(visit, { rule: "field-of-later-version", severity: "error", at: ["in"], message, fix });
  }
};

export const styleFitsPlace: Rule = (visit, linter) => {
  const style = textField(visit.value, "style");
  const place = textField(visit.value, "in") ?? "";
  const allowed = Object.hasOwn(STYLES_OF_PLACE, place) ? STYLES_OF_PLACE[place] : undefined;
  if (style === undefined || allowed === undefined || allowed.includes(style)) return;
  // A style that no place has is no value of the field: the table says so.
  if (!Object.values(STYLES_OF_PLACE).flat().includes(style)) return;
  const message = `The style ${JSON.stringify(style)} does not exist in: ${place}.`;
  const fix = `Use ${allowed.join(", ")}, or leave style out.`;
  linter.report(visit, { rule: "style-place", severity: "error", at: ["style"], message, fix });
};

export const headerStyle: Rule = (visit, linter) => {
  const style = textField(visit.value, "style");
  if (style === undefined || style === "simple") return;
  const message = `The style ${JSON.stringify(style)} does not exist in headers.`;
  linter.report(visit, {
    rule: "style-place",
    severity: "error",
    at: ["style"],
    message,
    fix: "Use simple, or leave style out.",
  });
};

export const schemaOrContent: Rule = (visit, linter) => {
  const content = field(visit.value, "content");
  const hasSchema = field(visit.value, "schema") !== undefined;
  const report = (message: string, fix: string, at: string[] = []): void =>
    linter.report(visit, { rule: "schema-or-content", severity: "warning", at, message, fix });
  if (content === undefined && !hasSchema)
    report("It has neither schema nor content: any text is taken.", "Add a schema.");
  if (content !== undefined && hasSchema)
    report("It has both schema and content.", "Keep one of the two.", ["content"]);
  if (isObject(content) && Object.keys(content).length !== 1) {
    report("content must hold exactly one media type here.", "Keep one media type.", ["content"]);
  }
};

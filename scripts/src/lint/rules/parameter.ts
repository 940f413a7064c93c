import { field, isObject, textField } from "../../document.ts";
import { nearest } from "../nearest.ts";
import type { Linter, Rule, Visit } from "../visit.ts";

const STYLES_OF_PLACE: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Places of OpenAPI 2, which the operation's rule makes a request body of. */
export const BODY_PLACES: readonly string[] = ["body", "formData"];

function readUnknownPlace(place: string, visit: Visit, linter: Linter): void {
  if (BODY_PLACES.includes(place)) return;
  const places = [...Object.keys(STYLES_OF_PLACE), "querystring"];
  const meant = nearest(place.trim(), places);
  const message = `in must be one of ${places.join(", ")}, not ${JSON.stringify(place)}`;
  const remark = { rule: "enum-value", severity: "warning", at: ["in"], message } as const;
  if (meant === undefined) {
    linter.breakNode(visit.value, visit, { ...remark, fix: `Write one of ${places.join(", ")}.` });
    return;
  }
  linter.report(visit, { ...remark, reading: `it is read as ${meant}`, fix: `Write ${meant}.` });
  linter.repairs.set(visit.value, "in", meant);
}

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
    const reading = "it is read all the same";
    linter.report(visit, { rule: "field-of-later-version", severity: "warning", at: ["in"], message, reading, fix });
  }
  if (place !== undefined && !Object.hasOwn(STYLES_OF_PLACE, place) && place !== "querystring") {
    readUnknownPlace(place, visit, linter);
  }
};

export const styleFitsPlace: Rule = (visit, linter) => {
  const style = textField(visit.value, "style");
  const place = textField(visit.value, "in") ?? "";
  const allowed = Object.hasOwn(STYLES_OF_PLACE, place) ? STYLES_OF_PLACE[place] : undefined;
  if (style === undefined || allowed === undefined || allowed.includes(style)) return;
  // A style that no place has is no value of the field: the table says so.
  if (!Object.values(STYLES_OF_PLACE).flat().includes(style)) return;
  const message = `The style ${JSON.stringify(style)} does not exist in: ${place}`;
  const fix = `Use ${allowed.join(", ")}, or leave style out.`;
  const reading = `${allowed[0] ?? "the default"} is used`;
  linter.repairs.remove(visit.value, "style");
  linter.report(visit, { rule: "style-place", severity: "warning", at: ["style"], message, reading, fix });
};

export const headerStyle: Rule = (visit, linter) => {
  const style = textField(visit.value, "style");
  if (style === undefined || style === "simple") return;
  const message = `The style ${JSON.stringify(style)} does not exist in headers`;
  linter.repairs.remove(visit.value, "style");
  linter.report(visit, {
    rule: "style-place",
    severity: "warning",
    at: ["style"],
    message,
    reading: "simple is used",
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

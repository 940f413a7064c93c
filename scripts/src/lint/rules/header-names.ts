import { field, objectField, textField } from "../../document.ts";
import type { Linter, Rule, Visit } from "../visit.ts";

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const TOKEN = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/u;

function report(visit: Visit, at: readonly string[], name: string, linter: Linter): void {
  linter.report(visit, {
    rule: "header-name",
    severity: "warning",
    at,
    atKey: true,
    message: `${JSON.stringify(name)} cannot be the name of a header: HTTP has no way to write it.`,
    fix: "Use letters, digits and hyphens.",
  });
}

export const headerNamesAreTokens: Rule = (visit, linter) => {
  for (const name of Object.keys(objectField(visit.value, "headers") ?? {})) {
    if (!TOKEN.test(name)) report(visit, ["headers", name], name, linter);
  }
};

/** What OpenAPI and HTTP have no way to write. */
export const parameterCanBeWritten: Rule = (visit, linter) => {
  const place = textField(visit.value, "in");
  const name = textField(visit.value, "name") ?? "";
  if (place === "header" && name !== "" && !TOKEN.test(name)) report(visit, ["name"], name, linter);
  const remark = { severity: "warning", at: ["name"] } as const;
  if (place === "path" && /[{}]/u.test(name)) {
    const message = `A path parameter cannot be called ${JSON.stringify(name)}: no path can hold it in braces.`;
    linter.report(visit, { rule: "path-parameter-name", ...remark, message, fix: "Leave the braces out." });
  }
  if (place === "querystring" && field(visit.value, "schema") !== undefined) {
    const message = "A parameter in the querystring is described by content, not by schema.";
    const fix = "Write `content: {application/x-www-form-urlencoded: {schema: …}}`.";
    linter.report(visit, {
      rule: "querystring-schema",
      severity: "warning",
      at: ["schema"],
      atKey: true,
      message,
      fix,
    });
  }
};

/** Only query, path and form cookies encode anything that could be left as it is. */
export const reservedIsEncoded: Rule = (visit, linter) => {
  if (field(visit.value, "allowReserved") === undefined) return;
  const place = visit.type === "header" ? "header" : textField(visit.value, "in");
  if (place !== "header" && (place !== "cookie" || textField(visit.value, "style") !== "cookie")) return;
  const message = "allowReserved means nothing here: nothing is percent-encoded.";
  const fix = "Remove it.";
  linter.report(visit, {
    rule: "allow-reserved",
    severity: "warning",
    at: ["allowReserved"],
    atKey: true,
    message,
    fix,
  });
};

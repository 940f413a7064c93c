import { field, textField } from "../../document.ts";
import type { Linter, Rule, Visit } from "../visit.ts";

const NEEDED_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  oauth2: ["flows"],
  openIdConnect: ["openIdConnectUrl"],
};

const NEEDED_BY_FLOW: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl"],
};

export const schemeIsComplete: Rule = (visit, linter) => {
  const type = textField(visit.value, "type") ?? "";
  reportMissing(visit, `security scheme of type ${type}`, NEEDED_BY_TYPE, type, linter);
  if (type !== "mutualTLS" || linter.minor > 0) return;
  const message = "mutualTLS came with OpenAPI 3.1.";
  const fix = "Raise the version of the document to 3.1.";
  linter.report(visit, { rule: "field-of-later-version", severity: "warning", at: ["type"], message, fix });
};

export const flowHasUrls: Rule = (visit, linter) => {
  const flow = String(visit.path?.key ?? "");
  reportMissing(visit, `OAuth flow ${flow}`, NEEDED_BY_FLOW, flow, linter);
};

function reportMissing(
  visit: Visit,
  what: string,
  table: Readonly<Record<string, readonly string[]>>,
  row: string,
  linter: Linter,
): void {
  for (const key of Object.hasOwn(table, row) ? (table[row] ?? []) : []) {
    if (field(visit.value, key) !== undefined) continue;
    const message = `The ${what} lacks ${key}.`;
    linter.report(visit, { rule: "missing-field", severity: "error", message, fix: `Add ${key}.` });
  }
}

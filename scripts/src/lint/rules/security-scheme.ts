import { type JsonObject, field, isObject, objectEntries, objectField, textField } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { leaveOut, type Rule } from "../visit.ts";

const NEEDED_BY_TYPE: Readonly<Partial<Record<string, readonly string[]>>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  oauth2: ["flows"],
  openIdConnect: ["openIdConnectUrl"],
  mutualTLS: [],
};

const NEEDED_BY_FLOW: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl"],
};

/** Whether a credential can be sent by a scheme. */
export function isUsableScheme(written: Json | undefined): boolean {
  if (!isObject(written)) return false;
  const scheme = { ...written, ...typeOf(written) };
  const type = textField(scheme, "type") ?? "";
  const needed = Object.hasOwn(NEEDED_BY_TYPE, type) ? NEEDED_BY_TYPE[type] : undefined;
  return needed?.every((key) => field(scheme, key) !== undefined) === true;
}

const HTTP: Readonly<Record<string, string>> = { basic: "basic", bearer: "bearer", jwt: "bearer", digest: "digest" };

/** The fields that the type of a scheme stands for: those of HTTP's schemes are often taken for types. */
function typeOf(scheme: JsonObject): JsonObject | undefined {
  const written = textField(scheme, "type") ?? "";
  const plain = written.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  const type = Object.keys(NEEDED_BY_TYPE).find((one) => one === written || one.toLowerCase() === plain);
  if (type !== undefined) return { type };
  const name = Object.hasOwn(HTTP, plain) ? HTTP[plain] : undefined;
  return name === undefined ? undefined : { type: "http", scheme: name };
}

export const schemeTypeIsKnown: Rule = (visit, linter) => {
  const written = textField(visit.value, "type");
  if (written === undefined || Object.hasOwn(NEEDED_BY_TYPE, written)) return;
  const meant = typeOf(visit.value);
  const types = Object.keys(NEEDED_BY_TYPE).join(", ");
  const shown = Object.entries(meant ?? {}).map(([key, value]) => `${key}: ${String(value)}`);
  linter.report(visit, {
    rule: "enum-value",
    severity: "warning",
    at: ["type"],
    message: `type must be one of ${types}, not ${JSON.stringify(written)}`,
    reading: meant === undefined ? "the scheme is left out" : `\`${shown.join(", ")}\` is read`,
    fix: meant === undefined ? `Write one of ${types}.` : `Write \`${shown.join(", ")}\`.`,
  });
  linter.repairs.change(visit.value, (node) =>
    meant === undefined || !isObject(node) ? undefined : { ...node, ...meant },
  );
};

export const schemeIsComplete: Rule = (visit, linter) => {
  const type = textField(visit.value, "type") ?? "";
  for (const key of Object.hasOwn(NEEDED_BY_TYPE, type) ? (NEEDED_BY_TYPE[type] ?? []) : []) {
    if (field(visit.value, key) !== undefined) continue;
    const message = `The security scheme of type ${type} lacks ${key}`;
    const reading = "it is left out";
    linter.report(visit, { rule: "missing-field", severity: "warning", message, reading, fix: `Add ${key}.` });
    leaveOut(visit, linter);
  }
  if (type !== "mutualTLS" || linter.minor > 0) return;
  const message = "mutualTLS came with OpenAPI 3.1.";
  const fix = "Raise the version of the document to 3.1.";
  linter.report(visit, { rule: "field-of-later-version", severity: "warning", at: ["type"], message, fix });
};

export const flowHasUrls: Rule = (visit, linter) => {
  const flow = String(visit.path?.key ?? "");
  for (const key of Object.hasOwn(NEEDED_BY_FLOW, flow) ? (NEEDED_BY_FLOW[flow] ?? []) : []) {
    if (field(visit.value, key) !== undefined) continue;
    const message = `The OAuth flow ${flow} lacks ${key}`;
    const reading = "the caller has to know it";
    linter.report(visit, { rule: "missing-field", severity: "warning", message, reading, fix: `Add ${key}.` });
  }
};

/** The schemes of a document by name, those that it defines as OpenAPI 2 does included. */
export function definedSchemes(document: JsonObject): Map<string, JsonObject> {
  const own = objectEntries(objectField(objectField(document, "components") ?? {}, "securitySchemes"));
  const old = objectEntries(objectField(document, "securityDefinitions")).map(
    ([name, scheme]) => [name, upgraded(scheme)] as const,
  );
  return new Map([...old, ...own]);
}

const FLOWS: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** A Security Scheme Object of OpenAPI 2 as one of OpenAPI 3. */
function upgraded(scheme: JsonObject): JsonObject {
  const type = textField(scheme, "type");
  const name = textField(scheme, "flow") ?? "";
  const flow = Object.hasOwn(FLOWS, name) ? FLOWS[name] : undefined;
  if (type !== "oauth2" || flow === undefined) return { ...scheme, ...typeOf(scheme) };
  const { authorizationUrl, tokenUrl, scopes = {} } = scheme;
  const urls = {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
  };
  return { type, flows: { [flow]: { ...urls, scopes } } };
}

import {
  type JsonObject,
  type OpenApiDocument,
  field,
  isObject,
  objectField,
  resolve,
  textField,
} from "../document.ts";

/**
 * The credentials that an operation takes, for example `HTTP bearer or none`: alternatives in alphabetical order, by kind and
 * not by the names that the document gives to its schemes.
 */
export function securityText(document: OpenApiDocument, operation: JsonObject): string {
  const requirements = field(operation, "security") ?? field(document, "security");
  const alternatives = (Array.isArray(requirements) ? requirements : []).filter(isObject).map((requirement) => {
    const kinds = Object.keys(requirement).map((name) => kindOf(document, name));
    return kinds.length === 0 ? "none" : kinds.toSorted().join(" and ");
  });
  return alternatives.length === 0 ? "none" : [...new Set(alternatives)].toSorted().join(" or ");
}

function kindOf(document: OpenApiDocument, name: string): string {
  const schemes = objectField(objectField(document, "components") ?? {}, "securitySchemes") ?? {};
  const written = objectField(schemes, name);
  const scheme = written === undefined ? undefined : resolve(document, written);
  if (scheme === undefined) return `undefined scheme ${name}`;
  switch (textField(scheme, "type")) {
    case "apiKey":
      return apiKeyText(textField(scheme, "in") ?? "", textField(scheme, "name") ?? "");
    case "http":
      return `HTTP ${(textField(scheme, "scheme") ?? "").toLowerCase()}`;
    case "oauth2":
      return "OAuth 2";
    case "openIdConnect":
      return "OpenID Connect";
    case "mutualTLS":
      return "mutual TLS";
    default:
      return `unknown type of scheme ${name}`;
  }
}

function apiKeyText(location: string, name: string): string {
  return `API key in ${location} ${location === "header" ? name.toLowerCase() : name}`;
}

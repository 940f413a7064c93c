import type { Operation, Parameter, SecurityScheme, SecurityUse } from "../model/model.ts";

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.slice(-1).join("")}`;
}

/** The text as a sentence: with a full stop at its end, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?:…][)\]"'`*_]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** One sentence about the credentials of an operation. `code` marks a name as code. */
export function authorization({ security }: Pick<Operation, "security">, code: (text: string) => string): string {
  const needed = security.filter((alternative) => alternative.length > 0);
  if (needed.length === 0) return "No authorization is needed.";
  const alternatives = needed.map((alternative) => enumerate(alternative.map((use) => usePhrase(use, code))));
  const listed = enumerate(alternatives, "or");
  return needed.length === security.length
    ? `Needs ${listed}.`
    : `Works without authorization; ${listed} may be given.`;
}

function usePhrase({ scheme, scopes }: SecurityUse, code: (text: string) => string): string {
  if (scopes.length === 0) return code(scheme);
  return `${code(scheme)} with ${scopes.length === 1 ? "the scope" : "the scopes"} ${enumerate(scopes.map(code))}`;
}

/** What kind of credential a scheme takes, as the start of a sentence. */
export function schemeKind(scheme: SecurityScheme, code: (text: string) => string): string {
  switch (scheme.type) {
    case "apiKey":
      return `An API key, sent in the ${scheme.in} ${code(scheme.parameter)}`;
    case "basic":
      return "HTTP basic authentication: a user name and a password";
    case "bearer":
      return `A bearer token, sent in the header ${code("Authorization")}`;
    case "http":
      return `A credential of the HTTP scheme ${code(scheme.httpScheme)}, sent in the header ${code("Authorization")}`;
    case "oauth1":
      return `OAuth 1.0a: each request is signed by ${enumerate(scheme.signatures.map(code), "or")}, in the header ${code("Authorization")}${dance(scheme, code)}`;
    case "oauth2":
      return `An OAuth 2.0 access token, sent as a bearer token${tokenSources(scheme, code)}`;
    case "openIdConnect":
      return `An access token from OpenID Connect (${code(scheme.url)}), sent as a bearer token`;
    case "mutualTLS":
      return "A client certificate (mutual TLS), which is set up in what runs `fetch` and not here";
  }
}

/** Where the tokens of OAuth 1.0 come from. */
function dance(scheme: Extract<SecurityScheme, { type: "oauth1" }>, code: (text: string) => string): string {
  const { requestTokenUri, authorizationUri, tokenCredentialsUri } = scheme;
  const steps = [
    ...(requestTokenUri === undefined ? [] : [`temporary token at ${code(requestTokenUri)}`]),
    ...(authorizationUri === undefined ? [] : [`authorization at ${code(authorizationUri)}`]),
    ...(tokenCredentialsUri === undefined ? [] : [`token at ${code(tokenCredentialsUri)}`]),
  ];
  return steps.length === 0 ? "" : ` (${steps.join(", ")})`;
}

/** Where a token comes from; a URL may be relative to the server. */
function tokenSources(scheme: Extract<SecurityScheme, { type: "oauth2" }>, code: (text: string) => string): string {
  const all = (key: "authorizationUrl" | "deviceAuthorizationUrl" | "tokenUrl" | "refreshUrl"): string[] => [
    ...new Set(scheme.flows.flatMap((flow) => flow[key] ?? [])),
  ];
  const sources = [
    ...all("authorizationUrl").map((url) => `authorization at ${code(url)}`),
    ...all("deviceAuthorizationUrl").map((url) => `devices at ${code(url)}`),
    ...all("tokenUrl").map((url) => `token at ${code(url)}`),
    ...all("refreshUrl").map((url) => `refresh at ${code(url)}`),
    ...(scheme.metadataUrl === undefined ? [] : [`metadata at ${code(scheme.metadataUrl)}`]),
  ];
  return sources.length === 0 ? "" : ` (${sources.join(", ")})`;
}

/** `required`, `optional`, each with `deprecated` where that holds. */
export function requirement({ required, deprecated }: Pick<Parameter, "required" | "deprecated">): string {
  return `${required ? "yes" : "no"}${deprecated ? ", deprecated" : ""}`;
}

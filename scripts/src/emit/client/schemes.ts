import type { OAuthFlow, SecurityScheme } from "../../model/model.ts";
import { camelCase } from "../../model/words.ts";
import { shortHash } from "../../short-hash.ts";
import { stringLiteral } from "../text/code.ts";
import type { Imports } from "../text/imports.ts";
import type { CodeObject } from "../text/layout.ts";

/** A client certificate is a matter of what runs `fetch`: no option can hold it. */
export function takesCredential(scheme: SecurityScheme): boolean {
  return scheme.type !== "mutualTLS";
}

/** What the modules of a package call its schemes, by the schemes' own names. */
export function schemeConstants(schemes: readonly SecurityScheme[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of schemes.filter(takesCredential)) {
    const plain = `${camelCase(name)}Scheme`;
    const fits = /^[A-Za-z]\w{0,99}$/u.test(plain) && !taken.has(plain);
    const constant = fits ? plain : `scheme_${shortHash(name)}`;
    taken.add(constant);
    names.set(name, constant);
  }
  return names;
}

/** A scheme as the runtime has it (`SchemeDescriptor`). */
export function describeScheme(scheme: SecurityScheme, runtime: Imports): CodeObject {
  return { name: stringLiteral(scheme.name), ...describeUse(scheme, runtime) };
}

function describeUse(scheme: SecurityScheme, runtime: Imports): CodeObject {
  switch (scheme.type) {
    case "apiKey": {
      return { apply: runtime.value(`${scheme.in}Key`), parameter: stringLiteral(scheme.parameter) };
    }
    case "basic":
      return { apply: runtime.value("basic") };
    case "http":
      return { apply: runtime.value("bearer"), prefix: stringLiteral(scheme.httpScheme) };
    case "oauth1":
      return { apply: runtime.value("oauth1"), signatures: scheme.signatures.map(stringLiteral) };
    case "oauth2":
      return describeOAuth(scheme.flows, runtime);
    default:
      return { apply: runtime.value("bearer") };
  }
}

/** The type of the option that holds a scheme's credential. */
export function credentialType(scheme: SecurityScheme, runtime: Imports): string {
  const credential = runtime.type("Credential");
  if (scheme.type === "basic") return `${credential}<${runtime.type("BasicCredentials")}>`;
  if (scheme.type === "oauth1") {
    const methods = scheme.signatures.map(stringLiteral).join(" | ");
    return `${credential}<${runtime.type("OAuth1Credentials")}<${methods}>>`;
  }
  if (scheme.type === "oauth2" && tokenUrls(scheme.flows).length > 0) {
    return `${credential}<${runtime.type("OAuth2Credentials")}>`;
  }
  return credential;
}

function describeOAuth(flows: readonly OAuthFlow[], runtime: Imports): CodeObject {
  const urls = tokenUrls(flows);
  if (urls.length === 0) return { apply: runtime.value("bearer") };
  return { apply: runtime.value("oauth2"), tokenUrls: Object.fromEntries(urls) };
}

/** The OAuth 2.0 grants by which a client can fetch a token itself, the one that needs no user first. */
export function grantsOf(scheme: SecurityScheme): ("clientCredentials" | "password")[] {
  if (scheme.type !== "oauth2") return [];
  const found = new Set(tokenUrls(scheme.flows).map(([type]) => type));
  return (["clientCredentials", "password"] as const).filter((grant) => found.has(grant));
}

/** Of the flows in which a client fetches the token by itself. */
function tokenUrls(flows: readonly OAuthFlow[]): [string, string][] {
  return flows.flatMap(({ type, tokenUrl }): [string, string][] =>
    tokenUrl !== undefined && (type === "password" || type === "clientCredentials")
      ? [[type, stringLiteral(tokenUrl)]]
      : [],
  );
}

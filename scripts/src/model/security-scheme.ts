import { flagField, objectEntries, objectField, resolve, textField, type JsonObject } from "../document.ts";
import { pathOf, pathToPointer } from "../json-pointer.ts";
import type { Builder } from "./builder.ts";
import type { OAuthFlow, SecurityScheme } from "./model.ts";
import { readOAuth1 } from "./oauth1.ts";

/** https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object */
export function buildSecuritySchemes(components: JsonObject | undefined, builder: Builder): readonly SecurityScheme[] {
  return objectEntries(components && objectField(components, "securitySchemes")).flatMap(([name, value]) => {
    const node = resolve(builder.document, value);
    const pointer = pathToPointer(pathOf(["components", "securitySchemes", name]));
    const scheme = node && buildScheme(name, node, pointer, builder);
    if (scheme !== undefined) return [scheme];
    builder.report({
      rule: "security-scheme",
      severity: "warning",
      pointer,
      message: `The security scheme ${JSON.stringify(name)} is of no type that the specification knows; it is left out.`,
      fix: "`type` is apiKey, http, oauth2, openIdConnect or mutualTLS, each with its own fields.",
    });
    return [];
  });
}

function buildScheme(name: string, node: JsonObject, pointer: string, builder: Builder): SecurityScheme | undefined {
  const signed = readOAuth1(node, pointer, builder);
  const description = textField(node, "description");
  const base = { name, ...(description !== undefined && { description }), deprecated: flagField(node, "deprecated") };
  switch (textField(node, "type")) {
    case "apiKey": {
      const place = textField(node, "in");
      const parameter = textField(node, "name");
      if (parameter === undefined || (place !== "header" && place !== "query" && place !== "cookie")) return undefined;
      return { ...base, type: "apiKey", in: place, parameter };
    }
    case "http":
      return { ...base, ...(signed === undefined ? httpScheme(node) : { type: "oauth1", ...signed }) };
    case "oauth2":
      return { ...base, type: "oauth2", flows: buildFlows(objectField(node, "flows")), ...metadataOf(node) };
    case "openIdConnect":
      return { ...base, type: "openIdConnect", url: textField(node, "openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { ...base, type: "mutualTLS" };
    default:
      return undefined;
  }
}

/** RFC 8414's document, from 3.2 on. */
function metadataOf(node: JsonObject): { readonly metadataUrl?: string } {
  const metadataUrl = textField(node, "oauth2MetadataUrl");
  return metadataUrl === undefined ? {} : { metadataUrl };
}

/** The names of HTTP's schemes are the same in any case (RFC 9110, 11.1). */
function httpScheme(node: JsonObject) {
  const scheme = textField(node, "scheme") ?? "";
  const bearerFormat = textField(node, "bearerFormat");
  if (scheme.toLowerCase() === "basic") return { type: "basic" } as const;
  if (scheme.toLowerCase() !== "bearer") return { type: "http", httpScheme: scheme } as const;
  return { type: "bearer", ...(bearerFormat !== undefined && { bearerFormat }) } as const;
}

const flowTypes = ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"] as const;
const urls = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"] as const;

/** https://spec.openapis.org/oas/v3.2.0.html#oauth-flows-object */
function buildFlows(flows: JsonObject | undefined): readonly OAuthFlow[] {
  return flowTypes.flatMap((type): OAuthFlow[] => {
    const flow = flows && objectField(flows, type);
    if (flow === undefined) return [];
    const given = urls.flatMap((key) => (textField(flow, key) === undefined ? [] : [[key, textField(flow, key)]]));
    const scopes = Object.entries(objectField(flow, "scopes") ?? {});
    return [
      {
        type,
        ...(Object.fromEntries(given) as Pick<OAuthFlow, (typeof urls)[number]>),
        scopes: scopes.map(([name, text]) => ({ name, description: typeof text === "string" ? text : "" })),
      },
    ];
  });
}

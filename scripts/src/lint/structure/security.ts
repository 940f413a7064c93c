import { httpSchemeIsSpelt } from "../rules/misspelt.ts";
import { securityIsDefined } from "../rules/security-requirement.ts";
import { flowHasUrls, schemeIsComplete, schemeTypeIsKnown } from "../rules/security-scheme.ts";
import { type ObjectType, boolean, fields, list, map, object, oneOf, required, since, string, text } from "./shape.ts";

const flow = object("oauthFlow");

const securityScheme: ObjectType = {
  title: "Security Scheme Object",
  fields: {
    type: required(string, "object"),
    ...fields({ description: text, name: string, in: oneOf("query", "header", "cookie"), scheme: string }),
    ...fields({ bearerFormat: text, flows: object("oauthFlows"), openIdConnectUrl: string }),
    ...since(2, { oauth2MetadataUrl: string, deprecated: boolean }),
  },
  rules: [schemeTypeIsKnown, schemeIsComplete, httpSchemeIsSpelt],
};

const oauthFlows: ObjectType = {
  title: "OAuth Flows Object",
  fields: {
    ...fields({ implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow }),
    ...since(2, { deviceAuthorization: flow }),
  },
};

const oauthFlow: ObjectType = {
  title: "OAuth Flow Object",
  fields: {
    scopes: required(map(text), "warning", () => ({})),
    ...fields({ authorizationUrl: string, tokenUrl: string, refreshUrl: string }),
    ...since(2, { deviceAuthorizationUrl: string }),
  },
  rules: [flowHasUrls],
};

const securityRequirement: ObjectType = {
  title: "Security Requirement Object",
  fields: {},
  extensible: false,
  entries: {
    shape: list(string),
    accepts: () => true,
    wanted: "the name of a security scheme",
    meant: () => undefined,
  },
  rules: [securityIsDefined],
};

export const securityTypes = { securityScheme, oauthFlows, oauthFlow, securityRequirement };

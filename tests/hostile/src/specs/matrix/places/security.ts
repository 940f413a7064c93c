import { all, key, value, type Edit } from "../edit.ts";
import { documentPlace, type Place } from "../place.ts";

const schemes = ["components", "securitySchemes"];
const flow = [...schemes, "OAuth", "flows", "clientCredentials"];
const requirements = [["security"], ["paths", "/things/{id}", "post", "security"]];

const edits: readonly (readonly [string, Edit])[] = [
  ["security scheme name", schemeName()],
  ["security scheme type", value([...schemes, "Key", "type"])],
  ["name of a key's parameter", value([...schemes, "Key", "name"])],
  ["name of a key's query parameter", value([...schemes, "Key"], (name) => ({ type: "apiKey", in: "query", name }))],
  ["name of a key's cookie", value([...schemes, "Key"], (name) => ({ type: "apiKey", in: "cookie", name }))],
  ["security scheme description", value([...schemes, "Key", "description"])],
  ["HTTP scheme", value([...schemes, "Other", "scheme"])],
  ["HTTP scheme that is used", all(value([...schemes, "Key"], (scheme) => ({ type: "http", scheme })))],
  ["bearerFormat", value([...schemes, "Bearer", "bearerFormat"])],
  ["openIdConnectUrl", value([...schemes, "OpenId", "openIdConnectUrl"])],
  ["tokenUrl", value([...flow, "tokenUrl"])],
  ["tokenUrl, its path", value([...flow, "tokenUrl"], (text) => `https://example.org/${text}`)],
  ["authorizationUrl", value([...schemes, "OAuth", "flows", "authorizationCode", "authorizationUrl"])],
  ["scope name", scopeName()],
  ["scope description", value([...flow, "scopes", "scope"])],
];

function schemeName(): Edit {
  return all(key([...schemes, "Key"]), ...requirements.map((way) => key([...way, 0, "Key"])));
}

function scopeName(): Edit {
  return all(key([...flow, "scopes", "scope"]), ...requirements.map((way) => value([...way, 1, "OAuth", 0])));
}

export const securityPlaces: readonly Place[] = edits.map(documentPlace);

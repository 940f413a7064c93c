import { key, serverAt, value, type Edit } from "../edit.ts";
import { documentPlace, type Place } from "../place.ts";

const url = (text: string): string => `https://example.org/${text}`;
const region = ["servers", 0, "variables", "region"];

const edits: readonly (readonly [string, Edit])[] = [
  ["openapi", value(["openapi"])],
  ["info.title", value(["info", "title"])],
  ["info.version", value(["info", "version"])],
  ["info.summary", value(["info", "summary"])],
  ["info.description", value(["info", "description"])],
  ["info.termsOfService", value(["info", "termsOfService"])],
  ["contact.name", value(["info", "contact", "name"])],
  ["contact.url", value(["info", "contact", "url"], url)],
  ["contact.email", value(["info", "contact", "email"])],
  ["license.name", value(["info", "license", "name"])],
  ["license.identifier", value(["info", "license", "identifier"])],
  ["license.url", value(["info", "license", "url"])],
  ["externalDocs.url", value(["externalDocs", "url"])],
  ["externalDocs.url, its path", value(["externalDocs", "url"], url)],
  ["externalDocs.description", value(["externalDocs", "description"])],
  ["server url", value(["servers", 1], (text) => serverAt(text))],
  ["server url, its path", value(["servers", 1], (text) => serverAt(url(text)))],
  ["server name", value(["servers", 0, "name"])],
  ["server x-specloom-name", value(["servers", 1, "x-specloom-name"])],
  ["server description", value(["servers", 0, "description"])],
  ["server variable name", nameOfVariable()],
  ["server variable default", value([...region, "default"])],
  ["server variable default and enum", defaultAndEnum()],
  ["server variable enum", value([...region, "enum", 1])],
  ["server variable description", value([...region, "description"])],
  ["tag name", value(["tags", 0, "name"])],
  ["tag summary", value(["tags", 0, "summary"])],
  ["tag kind", value(["tags", 0, "kind"])],
  ["tag description", value(["tags", 0, "description"])],
  ["tag externalDocs.url", value(["tags", 0, "externalDocs", "url"])],
  ["path", key(["paths", "/others"], (text) => `/others/${text}`)],
  ["path, whole", key(["paths", "/others"])],
  ["webhook name", key(["webhooks", "Webhook"])],
  ["webhook summary", value(["webhooks", "Webhook", "post", "summary"])],
  ["webhook description", value(["webhooks", "Webhook", "post", "description"])],
  ["unknown extension", value(["info"], (text) => ({ title: "T", version: "1", "x-note": { [text]: text } }))],
  ["field that nobody knows", value(["externalDocs"], (text) => ({ url: url(""), [text]: text }))],
];

/** The name stands in the URL too. */
function nameOfVariable(): Edit {
  return value(["servers", 0], (text) => ({
    url: `https://{${text}}.example.org`,
    variables: Object.fromEntries([[text, { default: "eu" }]]),
  }));
}

function defaultAndEnum(): Edit {
  return value(region, (text) => ({ default: text, enum: [text, "us"] }));
}

export const documentPlaces: readonly Place[] = edits.map(documentPlace);

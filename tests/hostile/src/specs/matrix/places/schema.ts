import type { Json } from "../../../json.ts";
import { all, key, referenceTo, value, type Edit } from "../edit.ts";
import { documentPlace, type Place } from "../place.ts";

const schemas = ["components", "schemas"];
const thing = [...schemas, "Thing"];
const name = [...thing, "properties", "name"];
const pet = [...schemas, "Pet"];

const edits: readonly (readonly [string, Edit])[] = [
  ["schema title", value([...thing, "title"])],
  ["schema description", value([...thing, "description"])],
  ["property title", value([...name, "title"])],
  ["property description", value([...name, "description"])],
  ["type", value([...name, "type"])],
  ["format", value([...name, "format"])],
  ["pattern", value([...name, "pattern"])],
  ["default", value([...name, "default"])],
  ["examples", value([...name, "examples", 0])],
  ["example", value([...thing, "properties", "old", "example"])],
  ["contentMediaType", value([...thing, "properties", "old", "contentMediaType"])],
  ["$comment", value([...thing, "properties", "old", "$comment"])],
  ["enum", value([...thing, "properties", "choice", "enum", 0])],
  ["x-enum-varnames", value([...thing, "properties", "choice", "x-enum-varnames", 0])],
  [
    "x-enumDescriptions",
    value([...thing, "properties", "choice", "x-enumDescriptions"], (text) => ({ a: text, [text]: text })),
  ],
  ["const", value([...thing, "properties", "fixed", "const"])],
  ["const that is an object", value([...thing, "properties", "fixed", "const"], (text) => ({ [text]: [text] }))],
  ["property name", key(name)],
  ["name of a required property", all(key(name), value([...thing, "required", 0]))],
  ["pattern of property names", key([...thing, "patternProperties", "^x"])],
  ["externalDocs of a schema", value([...thing, "externalDocs", "url"])],
  ["description of further properties", value([...thing, "additionalProperties", "description"])],
  ["schema key", schemaKey()],
  ["keyword that nobody knows", key([...name, "format"])],
  ["$anchor and $id", value(name, (text) => ({ type: "string", $anchor: text, $id: text, $schema: text }))],
  ["$ref", value(name, (text) => ({ $ref: `#/components/schemas/${text}` }))],
  ["discriminator property", discriminatorProperty()],
  ["discriminator mapping key", key([...pet, "discriminator", "mapping", "cat"])],
  ["discriminator mapping value", value([...pet, "discriminator", "mapping", "cat"])],
  [
    "discriminator constant",
    all(key([...pet, "discriminator", "mapping", "cat"]), value([...schemas, "Cat", "properties", "kind", "const"])),
  ],
  ...(
    ["responses", "parameters", "headers", "requestBodies", "examples", "links", "callbacks", "pathItems"] as const
  ).map((section): readonly [string, Edit] => [`key in ${section}`, componentKey(section)]),
];

/** The key, and every reference to it. */
function schemaKey(): Edit {
  const reference = referenceTo("schemas");
  return all(
    key([...schemas, "Cat"]),
    value([...pet, "oneOf", 0, "$ref"], reference),
    value([...pet, "discriminator", "mapping", "cat"], reference),
  );
}

function discriminatorProperty(): Edit {
  return all(
    value([...pet, "discriminator", "propertyName"]),
    ...["Cat", "Dog"].flatMap((kind) => [
      key([...schemas, kind, "properties", "kind"]),
      value([...schemas, kind, "required", 0]),
    ]),
  );
}

const parts: Readonly<Record<string, Json>> = {
  responses: { description: "D." },
  parameters: { name: "p", in: "query", schema: { type: "string" } },
  headers: { schema: { type: "string" } },
  requestBodies: { content: { "text/plain": { schema: { type: "string" } } } },
  examples: { value: "v" },
  links: { operationId: "listOthers" },
  callbacks: { "{$request.body#/url}": { post: { responses: { "200": { description: "D." } } } } },
  pathItems: { get: { responses: { "200": { description: "D." } } } },
};

/** A component of this key, used where the document has one of its kind. */
function componentKey(section: string): Edit {
  return (document, text) => {
    const added = { [section]: Object.fromEntries([[text, parts[section] ?? null]]) };
    const withPart = value(["components"], () => ({ ...componentsOf(document), ...added }))(document, text);
    return use(section, referenceTo(section)(text))(withPart, text);
  };
}

function componentsOf(document: Json): Record<string, Json> {
  return { ...(document as Record<string, Record<string, Json>>)["components"] };
}

function use(section: string, $ref: string): Edit {
  const operation = ["paths", "/others", "get"];
  if (section === "pathItems") return value(["webhooks", "Webhook"], () => ({ $ref }));
  const used: Record<string, Json> = { operationId: "listOthers", responses: { "200": { description: "D." } } };
  if (section === "responses") used["responses"] = { "200": { $ref } };
  if (section === "parameters") used["parameters"] = [{ $ref }];
  if (section === "requestBodies") used["requestBody"] = { $ref };
  if (section === "callbacks") used["callbacks"] = { called: { $ref } };
  if (section === "headers") used["responses"] = { "200": { description: "D.", headers: { "X-H": { $ref } } } };
  if (section === "links") used["responses"] = { "200": { description: "D.", links: { l: { $ref } } } };
  if (section === "examples") {
    used["parameters"] = [{ name: "p", in: "query", schema: { type: "string" }, examples: { e: { $ref } } }];
  }
  return value(operation, () => used);
}

export const schemaPlaces: readonly Place[] = edits.map(documentPlace);

import { type JsonObject, field, isObject, objectField, textField, without } from "../document.ts";
import type { Json } from "../model/model.ts";
import { BODY_PLACES } from "./rules/parameter.ts";
import { definedSchemes } from "./rules/security-scheme.ts";
import type { Linter, Visit } from "./visit.ts";
import type { Step } from "./walk.ts";

/** Reads a field of OpenAPI 2 as what it says; returns what is to be looked at, and nothing where the field is no remnant. */
export function readRemnant(visit: Visit, key: string, linter: Linter): Step[] | undefined {
  switch (visit.type) {
    case "response":
      return key === "schema" ? readResponseSchema(visit, linter) : undefined;
    case "parameter":
    case "header":
      return key === "collectionFormat" ? readCollectionFormat(visit, linter) : readInlineSchema(visit, key, linter);
    case "openapi":
      return key === "securityDefinitions" ? readSecurityDefinitions(visit, linter) : undefined;
    default:
      return undefined;
  }
}

const RULE = { rule: "openapi-2-field", severity: "warning" } as const;

function readResponseSchema(visit: Visit, linter: Linter): Step[] | undefined {
  const schema = field(visit.value, "schema");
  const hasContent = field(visit.value, "content") !== undefined;
  linter.report(visit, {
    ...RULE,
    at: ["schema"],
    atKey: true,
    message: "A Response Object has no schema of its own",
    reading: hasContent ? "it is ignored" : "it is read as that of application/json",
    fix: "Put it under content: `content: {application/json: {schema: …}}`.",
  });
  if (hasContent || !isObject(schema)) return [];
  linter.repairs.change(visit.value, (node) => {
    if (!isObject(node)) return node;
    return { ...without(node, ["schema"]), content: { "application/json": { schema: field(node, "schema") ?? {} } } };
  });
  return [schemaStep(visit, schema, "schema", visit.value)];
}

function schemaStep({ path, file }: Visit, value: Json, key: string, holder: object): Step {
  const shape = { kind: "object", type: "schema", reference: true } as const;
  return { value, shape, path: { parent: path, key }, file, holder, key };
}

/** Keywords of schemas that OpenAPI 2 has in parameters. */
const KEYWORDS = (
  "type format items default enum pattern multipleOf maximum minimum maxLength minLength maxItems " +
  "minItems uniqueItems exclusiveMaximum exclusiveMinimum nullable properties oneOf anyOf allOf " +
  "additionalProperties title"
).split(" ");

function readInlineSchema(visit: Visit, key: string, linter: Linter): Step[] | undefined {
  const { value } = visit;
  const found = KEYWORDS.filter((keyword) => field(value, keyword) !== undefined);
  if (!found.includes(key)) return undefined;
  // All of them are one schema, and reported once; the operation's rule reads those of a body.
  if (found[0] !== key || BODY_PLACES.includes(textField(value, "in") ?? "")) return [];
  const isSaid = ["schema", "content"].some((name) => field(value, name) !== undefined);
  linter.report(visit, {
    ...RULE,
    at: [key],
    atKey: true,
    message: `${found.join(", ")} ${found.length === 1 ? "is a keyword" : "are keywords"} of schemas`,
    reading: isSaid ? "it is ignored beside the schema" : "it is read as the schema",
    fix: "Put it under schema.",
  });
  if (isSaid) return [];
  const schema: JsonObject = Object.fromEntries(found.map((keyword) => [keyword, value[keyword] ?? null]));
  linter.repairs.set(value, "schema", schema);
  return [{ ...schemaStep(visit, schema, "schema", value), path: visit.path }];
}

/** What OpenAPI 3 calls the ways of writing lists. */
const FORMATS: Readonly<Record<string, JsonObject>> = {
  csv: { explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { explode: true },
};

function readCollectionFormat(visit: Visit, linter: Linter): Step[] {
  const format = textField(visit.value, "collectionFormat") ?? "";
  const isQuery = textField(visit.value, "in") === "query";
  const written = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const isRead = written !== undefined && (isQuery || format === "csv");
  linter.report(visit, {
    ...RULE,
    at: ["collectionFormat"],
    atKey: true,
    message: "collectionFormat is a field of OpenAPI 2",
    reading: isRead ? `it is read as ${JSON.stringify(written)}` : "it is ignored",
    fix: "Use style and explode.",
  });
  if (isRead) linter.repairs.change(visit.value, (node) => (isObject(node) ? { ...written, ...node } : node));
  return [];
}

function readSecurityDefinitions(visit: Visit, linter: Linter): Step[] {
  linter.report(visit, {
    ...RULE,
    at: ["securityDefinitions"],
    atKey: true,
    message: "securityDefinitions is a field of OpenAPI 2",
    reading: "it is read as components.securitySchemes",
    fix: "Move it to components.securitySchemes.",
  });
  linter.repairs.change(visit.value, (node) => {
    if (!isObject(node)) return node;
    const components = objectField(node, "components");
    return { ...node, components: { ...components, securitySchemes: Object.fromEntries(definedSchemes(node)) } };
  });
  return [];
}

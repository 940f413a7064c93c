import {
  type JsonObject,
  type OpenApiDocument,
  field,
  flagField,
  isObject,
  objectEntries,
  objectField,
  resolve,
  textField,
} from "../document.ts";
import type { Json } from "../model/model.ts";
import { isExtension } from "../passes/grammar.ts";
import { parametersOf } from "./operation-hash.ts";
import { type DocumentOperation, namesInPath } from "./operations.ts";
import { type SchemaReader, typeText } from "./schema-facts.ts";
import { securityText } from "./security-text.ts";

/** What a document says of one part of an operation. What it does not say is absent. */
export interface PartFacts {
  readonly required?: boolean;
  readonly type?: string;
  /** The values that are allowed, as JSON. */
  readonly values?: readonly string[];
}

/** The parts of an operation, by where they are, for example `requestBody/application/json/email`. */
export type OperationFacts = ReadonlyMap<string, PartFacts>;

/** These parameters are ignored: https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/**
 * Collects what a document says of an operation.
 * @param pathNames names for the path parameters, in the order of the path, by which both documents call them
 */
export function operationFacts(
  document: OpenApiDocument,
  operation: DocumentOperation,
  pathNames: readonly string[],
  read: SchemaReader,
): OperationFacts {
  const { node } = operation;
  return new Map([
    ...parameterFacts(document, operation, pathNames, read),
    ...bodyFacts(document, objectField(node, "requestBody"), read),
    ...responseFacts(document, objectField(node, "responses")),
    ["security", { type: securityText(document, node) }],
  ]);
}

type Entry = [at: string, facts: PartFacts];

function parameterFacts(
  document: OpenApiDocument,
  { path, pathItem, node }: DocumentOperation,
  pathNames: readonly string[],
  read: SchemaReader,
): Entry[] {
  const written = namesInPath(path);
  // A path parameter is required, whether or not the document declares it.
  const entries = new Map(pathNames.map((name): Entry => [`parameters/path/${name}`, { required: true }]));
  for (const reference of parametersOf(document, pathItem, node)) {
    const parameter = resolve(document, reference) ?? {};
    const location = textField(parameter, "in") ?? "";
    const name = wireName(textField(parameter, "name") ?? "", location);
    if (name === "" || (location === "header" && IGNORED_HEADERS.has(name))) continue;
    const isPath = location === "path";
    const shown = isPath ? (pathNames.at(written.indexOf(name) - written.length) ?? name) : name;
    const required = isPath || flagField(parameter, "required");
    entries.set(`parameters/${location}/${shown}`, { required, ...valueFacts(schemaOf(document, parameter), read) });
  }
  return [...entries];
}

function wireName(name: string, location: string): string {
  return location === "header" ? name.toLowerCase() : name;
}

function schemaOf(document: OpenApiDocument, parameter: JsonObject): Json | undefined {
  const [first] = objectEntries(objectField(parameter, "content"));
  return first === undefined ? field(parameter, "schema") : field(resolve(document, first[1]) ?? {}, "schema");
}

function bodyFacts(document: OpenApiDocument, reference: JsonObject | undefined, read: SchemaReader): Entry[] {
  const body = reference === undefined ? undefined : resolve(document, reference);
  if (body === undefined) return [];
  const entries: Entry[] = [["requestBody", { required: flagField(body, "required") }]];
  for (const [type, written] of objectEntries(objectField(body, "content"))) {
    const at = `requestBody/${mediaName(type)}`;
    const schema = field(resolve(document, written) ?? {}, "schema");
    entries.push([at, valueFacts(schema, read)], ...propertyFacts(document, at, schema, read));
  }
  return entries;
}

function propertyFacts(document: OpenApiDocument, at: string, schema: Json | undefined, read: SchemaReader): Entry[] {
  const { properties, required } = read(schema);
  const sent = [...properties].filter(
    ([, property]) => !isObject(property) || !flagField(resolve(document, property) ?? {}, "readOnly"),
  );
  return sent.map(([name, property]) => [
    `${at}/${name}`,
    { required: required.has(name), ...valueFacts(property, read) },
  ]);
}

function responseFacts(document: OpenApiDocument, responses: JsonObject | undefined): Entry[] {
  const entries: Entry[] = [];
  for (const [status, reference] of objectEntries(responses)) {
    if (isExtension(status)) continue;
    entries.push([`responses/${status}`, {}]);
    const content = objectField(resolve(document, reference) ?? {}, "content") ?? {};
    for (const type of Object.keys(content)) entries.push([`responses/${status}/${mediaName(type)}`, {}]);
  }
  return entries;
}

/** A media type without parameters such as `charset`. */
function mediaName(type: string): string {
  return (type.split(";")[0] ?? type).trim().toLowerCase();
}

function valueFacts(schema: Json | undefined, read: SchemaReader): PartFacts {
  const type = typeText(schema, read);
  const { values } = read(schema);
  return { ...(type === undefined ? {} : { type }), ...(values === undefined ? {} : { values }) };
}

import type {
  ApiModel,
  Incoming,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  ResponseHeader,
  Schema,
} from "./model.ts";

/**
 * Where a schema stands: it is a body of bytes, a multipart body, a part of one, or anything else, where bytes are text
 * (https://spec.openapis.org/oas/v3.2.0.html#working-with-binary-data).
 */
type Place = "bytes" | "parts" | "part" | "text";

type Change = (schema: Schema, place: Place) => Schema;

interface Parts extends Pick<ApiModel, "operations" | "components"> {
  readonly webhooks: readonly Incoming[];
  /** The named schemas, by key. */
  readonly named: ReadonlyMap<string, Schema>;
}

/**
 * Bytes that travel as text are text: JSON, XML and forms hold nothing else. A named schema that stands in both kinds of places is
 * text, and is copied to where it is bytes.
 */
export function placeBytes(parts: Parts): Parts {
  const { named } = parts;
  if (!hasBytes(parts)) return parts;
  const homes = homesOf(parts);
  const mark = (schema: Schema, place: Place, within: readonly string[] = []): Schema => {
    if (schema.kind === "reference") {
      const isAtHome = homes.get(schema.key) === place || !holdsBytes(schema, place, named);
      const target = named.get(schema.key);
      if (isAtHome || target === undefined || within.includes(schema.key)) return schema;
      return mark(target, place, [...within, schema.key]);
    }
    if (schema.kind === "binary") return place === "text" || place === "parts" ? { ...schema, kind: "string" } : schema;
    return mapParts(schema, place, (part, next) => mark(part, next, within));
  };
  const placed = [...named].map(([key, schema]): [string, Schema] => {
    const home = homes.get(key);
    return [key, home === undefined ? schema : mark(schema, home)];
  });
  return { ...mapRoots(parts, mark), named: new Map(placed) };
}

function hasBytes(parts: Parts): boolean {
  let found = false;
  const look: Change = (schema, place) => {
    if (found || schema.kind === "reference") return schema;
    found = schema.kind === "binary";
    return mapParts(schema, place, look);
  };
  for (const schema of parts.named.values()) look(schema, "bytes");
  mapRoots(parts, look);
  return found;
}

/** The place of each named schema that is used: text where it stands as text anywhere. */
function homesOf(parts: Parts): ReadonlyMap<string, Place> {
  const homes = new Map<string, Place>();
  const seen = new Set<string>();
  const collect: Change = (schema, place) => {
    if (schema.kind !== "reference") return mapParts(schema, place, collect);
    if (seen.has(`${place} ${schema.key}`)) return schema;
    seen.add(`${place} ${schema.key}`);
    homes.set(schema.key, place === "text" ? place : (homes.get(schema.key) ?? place));
    const target = parts.named.get(schema.key);
    if (target !== undefined) collect(target, place);
    return schema;
  };
  mapRoots(parts, collect);
  return homes;
}

/** Whether there are bytes in the schema that are no text; references are followed. */
function holdsBytes(
  schema: Schema,
  place: Place,
  named: ReadonlyMap<string, Schema>,
  within: readonly string[] = [],
): boolean {
  if (place === "text") return false;
  if (schema.kind === "binary") return place !== "parts";
  if (schema.kind === "reference") {
    const target = within.includes(schema.key) ? undefined : named.get(schema.key);
    return target !== undefined && holdsBytes(target, place, named, [...within, schema.key]);
  }
  let found = false;
  mapParts(schema, place, (part, next) => {
    found ||= holdsBytes(part, next, named, within);
    return part;
  });
  return found;
}

/** The schemas that make up the type of a schema, each in the place that it gets by that. */
function mapParts(schema: Schema, place: Place, change: Change): Schema {
  const ofKey = place === "parts" ? "part" : "text";
  const ofItem = place === "part" ? "part" : "text";
  switch (schema.kind) {
    case "array":
      return { ...schema, items: change(schema.items, ofItem) };
    case "tuple": {
      const items = schema.items.map((item) => change(item, ofItem));
      return { ...schema, items, ...(schema.rest && { rest: change(schema.rest, ofItem) }) };
    }
    case "object": {
      const properties = schema.properties.map((property) => ({ ...property, schema: change(property.schema, ofKey) }));
      return { ...schema, properties, ...(schema.additional && { additional: change(schema.additional, ofKey) }) };
    }
    case "union":
    case "intersection":
      return { ...schema, members: schema.members.map((member) => change(member, place)) };
    default:
      return schema;
  }
}

/** Changes the schemas that bodies, parameters and headers have, each by its place. */
function mapRoots<Given extends Parts>(parts: Given, change: Change): Given {
  const content = (given: readonly MediaType[]): readonly MediaType[] =>
    given.map((mediaType) => {
      const place = placeOf(mediaType);
      const { schema, itemSchema } = mediaType;
      const item = itemSchema && change(itemSchema, place === "parts" ? "part" : "text");
      return { ...mediaType, schema: change(schema, place), ...(item && { itemSchema: item }) };
    });
  const valued = <Value extends Parameter | ResponseHeader>(given: Value): Value => ({
    ...given,
    schema: change(given.schema, "text"),
  });
  const body = (given: RequestBody): RequestBody => ({ ...given, content: content(given.content) });
  const response = (given: Response): Response => ({
    ...given,
    headers: given.headers.map(valued),
    content: content(given.content),
  });
  const incoming = (given: Incoming): Incoming => ({
    ...given,
    ...(given.body && { body: body(given.body) }),
    responses: given.responses.map(response),
  });
  const operation = (given: Operation): Operation => ({
    ...given,
    parameters: given.parameters.map(valued),
    ...(given.body && { body: body(given.body) }),
    responses: given.responses.map(response),
    ...(given.callbacks && { callbacks: given.callbacks.map(incoming) }),
  });
  const { components } = parts;
  return {
    ...parts,
    operations: parts.operations.map(operation),
    webhooks: parts.webhooks.map(incoming),
    components: {
      parameters: components.parameters.map(([key, one]) => [key, valued(one)]),
      headers: components.headers.map(([key, one]) => [key, valued(one)]),
      requestBodies: components.requestBodies.map(([key, one]) => [key, body(one)]),
      responses: components.responses.map(([key, one]) => [key, response(one)]),
    },
  };
}

function placeOf({ kind }: MediaType): Place {
  if (kind === "multipart") return "parts";
  return kind === "binary" ? "bytes" : "text";
}

import { field, isObject, textField, type JsonObject, type OpenApiDocument } from "../../document.ts";
import type { Json } from "../model.ts";
import { alternativesOf, type Alternative } from "./alternatives.ts";
import { dataForm, type DataForm } from "./data-form.ts";
import { itemOfArray, type Items } from "./items.ts";

/** What an event has besides its data, as the runtime gives it. */
const others: JsonObject = { event: { type: "string" }, id: { type: "string" }, retry: { type: "integer" } };
const fieldsOfEvents = new Set(["data", ...Object.keys(others), "comment"]);

/**
 * Events as they are read, JSON data as the value that it is: https://spec.openapis.org/oas/v3.2.0.html#special-considerations-for-server-sent-events
 * Without an `itemSchema`, `schema` speaks of an event where it has an event's fields, and otherwise of its data: that is how
 * documents of 3.0 and 3.1 are written.
 */
export function eventItems(
  schema: Json | undefined,
  itemSchema: Json | undefined,
  document: OpenApiDocument,
): Items | undefined {
  const given = itemSchema ?? itemOfArray(schema ?? {}, document);
  const alternatives = alternativesOf(given, document);
  const isEvent = alternatives.every((one) => isEventLike(one, itemSchema !== undefined));
  const events = (isEvent ? alternatives : [{ properties: { data: given }, required: [] }]).map((one): Event => ({
    one,
    form: dataForm(one.properties["data"] ?? {}, document),
    names: namesOf(one),
  }));
  const schemas = events.map(({ one, form }) => eventSchema(one, form.schema));
  const json = jsonOf(events);
  const [only = {}, ...more] = schemas;
  return { schema: more.length === 0 ? only : { oneOf: schemas }, ...(json !== undefined && { json }) };
}

/** An event has no fields but its own. An `itemSchema` may leave its data out, as nothing is said of it. */
function isEventLike({ properties }: Alternative, isItem: boolean): boolean {
  const names = Object.keys(properties);
  if (isItem && names.length === 0) return true;
  if (isItem) return names.some((name) => fieldsOfEvents.has(name));
  return names.includes("data") && names.every((name) => fieldsOfEvents.has(name));
}

function eventSchema({ properties, required, description }: Alternative, data: Json): JsonObject {
  const own = Object.entries(properties).filter(([name]) => Object.hasOwn(others, name));
  return {
    type: "object",
    ...(description !== undefined && { description }),
    required: ["data", ...required.filter((name) => Object.hasOwn(others, name))],
    properties: { ...others, ...Object.fromEntries(own), data },
  };
}

/** The names that an event of this kind has; nothing where it may have any. */
function namesOf({ properties }: Alternative): readonly string[] | undefined {
  const { event } = properties;
  if (!isObject(event)) return undefined;
  const constant = textField(event, "const");
  const values = constant === undefined ? field(event, "enum") : [constant];
  if (!Array.isArray(values)) return undefined;
  const names = values.filter((value) => typeof value === "string");
  return names.length === values.length && names.length > 0 ? names : undefined;
}

interface Event {
  readonly one: Alternative;
  readonly form: DataForm;
  readonly names: readonly string[] | undefined;
}

function jsonOf(events: readonly Event[]): Items["json"] | undefined {
  const forms = new Set(events.map(({ form }) => form.form));
  if (forms.size === 1 && forms.has("json")) return true;
  if (forms.size === 1 && forms.has("text")) return undefined;
  if (forms.has("either")) return "maybe";
  const names = events.filter(({ form }) => form.form === "json").map((event) => event.names);
  return names.every((some) => some !== undefined) ? [...new Set(names.flat())] : "maybe";
}

import { expect, test } from "vitest";
import { isObject, objectField, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { streamMarker } from "../../model/stream/format.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { streamItems } from "./stream-items.ts";

const text = { type: "string" };
const payload = { type: "object", required: ["n"], properties: { n: { type: "integer" } } };
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });
const inJson = (contentSchema?: Json): JsonObject => ({
  type: "string",
  contentMediaType: "application/json",
  ...(contentSchema !== undefined && { contentSchema }),
});
const components = { schemas: { Payload: payload, Text: text, List: { type: "array", items: ref("Payload") } } };

function content(document: JsonObject, ...keys: readonly string[]): Json {
  let at: Json = document;
  for (const key of keys) at = isObject(at) ? (at[key] ?? null) : null;
  return at;
}

/** The media type of a response of status 200, after the pass. */
function received(type: string, mediaType: Json): Json {
  const responses = { "200": { content: { [type]: mediaType } } };
  const document = { paths: { "/": { get: { responses } } }, components };
  return content(applyPasses(document, [streamItems]), "paths", "/", "get", "responses", "200", "content", type);
}

/** An event as it is read. */
function event(data: Json, more: JsonObject = {}, required: readonly string[] = []): JsonObject {
  const others = { event: text, id: text, retry: { type: "integer" } };
  return { type: "object", required: ["data", ...required], properties: { ...others, ...more, data } };
}

test.each<[string, Json, Json, Json]>([
  ["no schema", {}, event(text), null],
  ["a text", { schema: text }, event(text), null],
  ["a text behind a reference", { schema: ref("Text") }, event(ref("Text")), null],
  ["a payload", { schema: ref("Payload") }, event(ref("Payload")), true],
  ["a list of payloads", { schema: ref("List") }, event(ref("Payload")), true],
  [
    "an event with a payload",
    { schema: { type: "object", properties: { event: text, data: payload } } },
    event(payload),
    true,
  ],
  [
    "a payload that has data of its own",
    { schema: { type: "object", properties: { data: text, n: text } } },
    event({ type: "object", properties: { data: text, n: text } }),
    true,
  ],
  [
    "an item with text",
    { itemSchema: { type: "object", required: ["id"], properties: { id: text, data: text } } },
    event(text, {}, ["id"]),
    null,
  ],
  ["an item with JSON", { itemSchema: { properties: { data: inJson(ref("Payload")) } } }, event(ref("Payload")), true],
  ["an item with JSON of any kind", { itemSchema: { properties: { data: inJson() } } }, event({}), true],
  ["an item whose data is described at once", { itemSchema: { properties: { data: payload } } }, event(payload), true],
  ["an item that is the payload", { itemSchema: payload }, event(payload), true],
  ["an item of which nothing is said", { itemSchema: {} }, event(text), null],
  [
    "items by name",
    {
      itemSchema: {
        properties: { event: text, data: text },
        required: ["event"],
        oneOf: [
          { properties: { event: { const: "a" }, data: inJson(payload) } },
          { properties: { event: { enum: ["b", "c"] }, data: inJson() } },
          { properties: { event: { const: "d" } } },
        ],
      },
    },
    {
      oneOf: [
        event(payload, { event: { const: "a" } }, ["event"]),
        event({}, { event: { enum: ["b", "c"] } }, ["event"]),
        event(text, { event: { const: "d" } }, ["event"]),
      ],
    },
    ["a", "b", "c"],
  ],
  [
    "JSON and a last word",
    {
      itemSchema: { oneOf: [{ properties: { data: inJson(payload) } }, { properties: { data: { const: "[DONE]" } } }] },
    },
    { oneOf: [event(payload), event({ const: "[DONE]" })] },
    "maybe",
  ],
  [
    "data that is one or the other",
    { itemSchema: { properties: { data: { anyOf: [inJson(payload), text] } } } },
    event({ anyOf: [payload, text] }),
    "maybe",
  ],
])("events: %s", (_name, given, itemSchema, json) => {
  const stream = { format: "events", ...(json !== null && { json }) };
  expect(received("text/event-stream", given)).toEqual({ itemSchema, [streamMarker]: stream });
});

test("a discriminator's mapping names events, and what refers to itself ends", () => {
  const schemas = {
    A: { type: "object", properties: { event: text, data: inJson(payload) } },
    Loop: { allOf: [ref("Loop")], properties: { data: text } },
    Either: {
      oneOf: [ref("A"), ref("Loop")],
      discriminator: { propertyName: "event", mapping: { a: "#/components/schemas/A" } },
    },
  };
  const responses = { "200": { content: { "text/event-stream": { itemSchema: ref("Either") } } } };
  const document = applyPasses({ paths: { "/": { get: { responses } } }, components: { schemas } }, [streamItems]);
  const mediaType = content(document, "paths", "/", "get", "responses", "200", "content", "text/event-stream");
  const named = event(payload, { event: { type: "string", enum: ["a"] } });
  expect(mediaType).toEqual({
    itemSchema: { oneOf: [named, event(text)] },
    [streamMarker]: { format: "events", json: ["a"] },
  });
});

test.each<[string, string, Json, Json]>([
  ["application/jsonl", "lines", { itemSchema: ref("Payload") }, ref("Payload")],
  ["application/x-ndjson; charset=utf-8", "lines", { schema: ref("List") }, ref("Payload")],
  ["application/stream+json", "lines", { schema: payload }, payload],
  ["application/json-seq", "sequence", { schema: { type: "array" } }, {}],
  ["application/geo+json-seq", "sequence", {}, {}],
])("%s", (type, format, given, itemSchema) => {
  expect(received(type, given)).toEqual({ itemSchema, [streamMarker]: { format } });
});

test.each([
  ["lines as one text", "application/x-ndjson", { schema: { type: "string", format: "binary" } }],
  ["parts of a multipart body", "multipart/mixed", { itemSchema: payload }],
  ["JSON", "application/json", { schema: payload }],
])("%s stay as they are", (_name, type, given) => {
  expect(received(type, given)).toBe(given);
});

const lines = { content: { "application/jsonl": { schema: payload } } };
const marked = { content: { "application/jsonl": { itemSchema: payload, [streamMarker]: { format: "lines" } } } };

function ofResponses(responses: JsonObject): Json {
  const document = applyPasses({ paths: { "/": { get: { responses } } } }, [streamItems]);
  return content(document, "paths", "/", "get", "responses");
}

test("of responses, those of a success; default is one where there is no other", () => {
  expect(ofResponses({ "2XX": lines, "400": lines, default: lines })).toEqual({
    "2XX": marked,
    "400": lines,
    default: lines,
  });
  expect(ofResponses({ default: lines })).toEqual({ default: marked });
});

test("a response that failures share is copied for a success", () => {
  const responses = {
    "200": { $ref: "#/components/responses/Lines" },
    "400": { $ref: "#/components/responses/Lines" },
  };
  const document = { paths: { "/": { get: { responses } } }, components: { responses: { Lines: lines } } };
  const changed = applyPasses(document, [streamItems]);
  expect(content(changed, "paths", "/", "get", "responses")).toEqual({ "200": marked, "400": responses["400"] });
  expect(objectField(changed, "components")).toEqual({ responses: { Lines: lines } });
});

test("of bodies that are sent, lines and sequences; what the API calls back is left alone", () => {
  const events = { "text/event-stream": { schema: payload } };
  const post = { requestBody: { content: { ...lines.content, ...events } } };
  const document = { paths: { "/": { post } }, webhooks: { made: { post } } };
  expect(applyPasses(document, [streamItems])).toEqual({
    paths: { "/": { post: { requestBody: { content: { ...marked.content, ...events } } } } },
    webhooks: { made: { post } },
  });
});

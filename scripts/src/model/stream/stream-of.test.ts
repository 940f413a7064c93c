import { expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import { normalise } from "../../normalise/normalise.ts";
import { buildModel } from "../build-model.ts";
import type { Json, Schema } from "../model.ts";
import { schemaNames, schemaText } from "../schema/text.ts";

const text = { type: "string" };
const payload = { type: "object", required: ["n"], properties: { n: { type: "integer" } } };
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });
const inJson = (contentSchema?: Json): JsonObject => ({
  type: "string",
  contentMediaType: "application/json",
  ...(contentSchema !== undefined && { contentSchema }),
});
const shared = { Payload: payload, Text: text, List: { type: "array", items: ref("Payload") } };

/** The stream of a response of status 200, and the type of its items as text. */
function received(
  type: string,
  mediaType: Json,
  schemas: Record<string, Json> = shared,
): { stream: unknown; item?: string } {
  const responses = { "200": { description: "", content: { [type]: mediaType } } };
  const document = {
    openapi: "3.2.0",
    info: { title: "T", version: "1" },
    paths: { "/": { get: { responses } } },
    components: { schemas },
  };
  const { model } = buildModel(normalise(document).document);
  const content = model.operations[0]?.responses[0]?.content[0];
  if (content?.itemSchema === undefined) return { stream: content?.stream };
  const { itemSchema } = content;
  const inline = model.schemas.find(
    ({ key }) => itemSchema.kind === "reference" && key === itemSchema.key && key.startsWith("x:"),
  );
  const schema: Schema = inline?.schema ?? itemSchema;
  return { stream: content.stream, item: schemaText(schema, { names: schemaNames(model) }) };
}

/** The text of an event as it is read. */
function event(data: string, more: { event?: string; id?: string } = {}): string {
  return `{ event${more.event === undefined ? "?: string" : `: ${more.event}`}; id${more.id ?? "?"}: string; retry?: number; data: ${data} }`;
}

test.each<[string, Json, string, Json]>([
  ["no schema", {}, event("string"), null],
  ["a text", { schema: text }, event("string"), null],
  ["a text behind a reference", { schema: ref("Text") }, event("Text"), null],
  ["a payload", { schema: ref("Payload") }, event("Payload"), true],
  ["a list of payloads", { schema: ref("List") }, event("Payload"), true],
  [
    "an event with a payload",
    { schema: { type: "object", properties: { event: text, data: payload } } },
    event("{ n: number }"),
    true,
  ],
  [
    "a payload that has data of its own",
    { schema: { type: "object", properties: { data: text, n: text } } },
    event("{ data?: string; n?: string }"),
    true,
  ],
  [
    "an item with text",
    { itemSchema: { type: "object", required: ["id"], properties: { id: text, data: text } } },
    event("string", { id: "" }),
    null,
  ],
  ["an item with JSON", { itemSchema: { properties: { data: inJson(ref("Payload")) } } }, event("Payload"), true],
  ["an item with JSON of any kind", { itemSchema: { properties: { data: inJson() } } }, event("unknown"), true],
  [
    "an item whose data is described at once",
    { itemSchema: { properties: { data: payload } } },
    event("{ n: number }"),
    true,
  ],
  ["an item that is the payload", { itemSchema: payload }, event("{ n: number }"), true],
  ["an item of which nothing is said", { itemSchema: {} }, event("string"), null],
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
    [
      event("{ n: number }", { event: '"a"' }),
      event("unknown", { event: '"b" | "c"' }),
      event("string", { event: '"d"' }),
    ].join(" | "),
    ["a", "b", "c"],
  ],
  [
    "JSON and a last word",
    {
      itemSchema: { oneOf: [{ properties: { data: inJson(payload) } }, { properties: { data: { const: "[DONE]" } } }] },
    },
    [event("{ n: number }"), event('"[DONE]"')].join(" | "),
    "maybe",
  ],
  [
    "data that is one or the other",
    { itemSchema: { properties: { data: { anyOf: [inJson(payload), text] } } } },
    event("{ n: number } | string"),
    "maybe",
  ],
])("events: %s", (_name, given, item, json) => {
  expect(received("text/event-stream", given)).toEqual({
    item,
    stream: { format: "events", ...(json !== null && { json }) },
  });
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
  expect(received("text/event-stream", { itemSchema: ref("Either") }, schemas)).toEqual({
    item: [event("{ n: number }").replace("event?: string", 'event?: "a"'), event("string")].join(" | "),
    stream: { format: "events", json: ["a"] },
  });
});

test.each<[string, string, Json, string]>([
  ["application/jsonl", "lines", { itemSchema: ref("Payload") }, "Payload"],
  ["application/x-ndjson; charset=utf-8", "lines", { schema: ref("List") }, "Payload"],
  ["application/stream+json", "lines", { schema: payload }, "{ n: number }"],
  ["application/json-seq", "sequence", { schema: { type: "array" } }, "unknown"],
  ["application/geo+json-seq", "sequence", {}, "unknown"],
])("%s", (type, format, given, item) => {
  expect(received(type, given)).toEqual({ item, stream: { format } });
});

test.each([
  ["lines as one text", "application/x-ndjson", { schema: { type: "string", format: "binary" } }],
  ["parts of a multipart body", "multipart/mixed", { itemSchema: payload }],
  ["JSON", "application/json", { schema: payload }],
])("%s is no stream", (_name, type, given) => {
  expect(received(type, given).stream).toBeUndefined();
});

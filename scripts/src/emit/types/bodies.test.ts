import { beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { integer, object, post } from "./cases/documents.ts";

const responses = { "200": { description: "" } };
const json = (schema: Json): JsonObject => ({ "application/json": { schema } });
const answers = (content: Json): Record<string, Json> => ({ responses: { "200": { description: "", content } } });

/** Row 13: what is written inline in a callback has a type, as in a webhook. */
const call = {
  post: {
    operationId: "hook",
    requestBody: { required: true, content: json(object({ count: integer }, "count")) },
    responses: { "200": { description: "", content: json(object({ ok: { type: "boolean" } }, "ok")) } },
  },
};
const incoming: readonly TypeCase[] = ["3.0.3", "3.1.0"].map((openapi) => ({
  name: `the bodies and answers of callbacks, in ${openapi}`,
  document: post({ responses, callbacks: { done: { "{$request.body#/url}": call } } }, { openapi }),
  same: [
    ["models.ADoneCallback", "{ count: number }"],
    ["models.ADoneCallbackResponse", "{ ok: boolean }"],
  ],
}));
const webhook: TypeCase = {
  name: "the bodies and answers of webhooks",
  document: post({ responses }, { webhooks: { done: call } }),
  same: [
    ["models.DoneWebhook", "{ count: number }"],
    ["models.DoneWebhookResponse", "{ ok: boolean }"],
  ],
};

const content = 'operations["a"]["responses"][200]["content"]';
const body = 'NonNullable<operations["a"]["requestBody"]>["content"]';
const sentBytes = "Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | string";

/** Row 14: ranges of media types without a schema are what is on the wire. */
const ranges: readonly TypeCase[] = [
  {
    name: "media types without a schema",
    document: post({
      requestBody: { content: { "image/*": {}, "text/*": {}, "application/octet-stream": {} } },
      ...answers({
        "image/*": {},
        "audio/*": {},
        "video/*": {},
        "text/*": {},
        "text/csv": {},
        "image/png": {},
        "application/zip": {},
        "application/json": {},
        "*/*": {},
        "application/*": {},
      }),
    }),
    same: [
      ...["image/*", "audio/*", "video/*", "image/png", "application/zip"].map(
        (type) => [`${content}["${type}"]`, "Blob"] as const,
      ),
      ...["text/*", "text/csv"].map((type) => [`${content}["${type}"]`, "string"] as const),
      ...["application/json", "*/*", "application/*"].map((type) => [`${content}["${type}"]`, "unknown"] as const),
      [`${body}["text/*"]`, "string"],
      [`${body}["image/*"]`, sentBytes],
      [`${body}["application/octet-stream"]`, sentBytes],
    ],
  },
  {
    name: "media types with an empty schema",
    document: post(
      answers({
        "image/*": { schema: {} },
        "text/*": { schema: {} },
        "image/png": { schema: { type: "string", format: "binary" } },
        "text/plain": { schema: { type: "string", enum: ["a"] } },
      }),
      { openapi: "3.0.3" },
    ),
    same: [
      [`${content}["image/*"]`, "Blob"],
      [`${content}["text/*"]`, "string"],
      [`${content}["image/png"]`, "Blob"],
      [`${content}["text/plain"]`, '"a"'],
    ],
  },
];

const cases = [...incoming, webhook, ...ranges];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});

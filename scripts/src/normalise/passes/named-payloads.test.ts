import { expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { namedPayloads } from "./named-payloads.ts";

const payload = { type: "object", properties: { id: { type: "string" } } };
const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });
const post = (requestBody: Json): Json => ({ post: { requestBody } });

test.each<[string, Record<string, Json>, Record<string, Json>, Record<string, Json>]>([
  [
    "a webhook",
    { webhooks: { "pet.made": post(json(payload)) } },
    { webhooks: { "pet.made": post(json(ref("PetMadeWebhook"))) } },
    { PetMadeWebhook: payload },
  ],
  [
    "a name that is taken",
    { webhooks: { x: post(json(payload)) }, components: { schemas: { XWebhook: true } } },
    { webhooks: { x: post(json(ref("XWebhook_"))) } },
    { XWebhook: true, XWebhook_: payload },
  ],
  [
    "a callback",
    {
      paths: {
        "/a": { post: { operationId: "pay", callbacks: { done: { "{$url}": post(json(payload)), "x-note": 1 } } } },
      },
    },
    {
      paths: {
        "/a": {
          post: {
            operationId: "pay",
            callbacks: { done: { "{$url}": post(json(ref("PayDoneCallback"))), "x-note": 1 } },
          },
        },
      },
    },
    { PayDoneCallback: payload },
  ],
  [
    "an item of a stream",
    {
      paths: {
        "/a": {
          get: {
            operationId: "watch",
            responses: { 200: { content: { "application/jsonl": { itemSchema: payload } } } },
          },
        },
      },
    },
    {
      paths: {
        "/a": {
          get: {
            operationId: "watch",
            responses: { 200: { content: { "application/jsonl": { itemSchema: ref("WatchItem") } } } },
          },
        },
      },
    },
    { WatchItem: payload },
  ],
])("%s", (_name, given, wanted, schemas) => {
  expect(applyPasses(given, [namedPayloads])).toEqual({ ...wanted, components: { schemas } });
});

test.each<[string, Record<string, Json>]>([
  ["what has a name already", { webhooks: { a: post(json(ref("A"))) }, components: { schemas: { A: payload } } }],
  ["bytes", { webhooks: { a: post({ content: { "image/png": { schema: { format: "binary" } } } }) } }],
])("%s stays", (_name, given) => {
  expect(applyPasses(given, [namedPayloads])).toEqual(given);
});

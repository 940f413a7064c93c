import { expect, test } from "vitest";
import { buildModel } from "./build-model.ts";

const responses = { 204: { description: "Noted." } };
const response = { status: "204", description: "Noted.", headers: [], content: [] };

test("webhooks, callbacks and links", () => {
  const { model, findings } = buildModel({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    webhooks: { made: { post: { summary: "S", deprecated: true, responses } }, "x-note": {} },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          callbacks: { done: { "{$url}": { put: { responses } } }, again: { $ref: "#/components/callbacks/Again" } },
          responses: {
            200: {
              description: "",
              links: {
                next: { operationId: "b", parameters: { id: "$response.body#/id" }, requestBody: 5, description: "D" },
                gone: { $ref: "#/components/links/None" },
              },
            },
          },
        },
      },
    },
    components: { callbacks: { Again: { "{$again}": { post: { responses: {} } } } } },
  });
  const [operation] = model.operations;
  expect({
    findings,
    webhooks: model.webhooks,
    callbacks: operation?.callbacks,
    links: operation?.responses[0]?.links,
  }).toEqual({
    findings: [],
    webhooks: [{ name: "made", method: "POST", summary: "S", deprecated: true, responses: [response] }],
    callbacks: [
      { name: "done", url: "{$url}", method: "PUT", deprecated: false, responses: [response] },
      { name: "again", url: "{$again}", method: "POST", deprecated: false, responses: [] },
    ],
    links: [{ name: "next", description: "D", operation: "b", parameters: { id: "$response.body#/id" }, body: 5 }],
  });
});

test("a document without them has none", () => {
  const { model } = buildModel({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
  });
  expect([model.webhooks, model.operations[0]?.callbacks, model.operations[0]?.responses[0]?.links]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

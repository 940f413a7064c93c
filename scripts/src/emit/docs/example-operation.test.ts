import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { exampleOperation } from "./example-operation.ts";

const json = { "200": { description: "D", content: { "application/json": { schema: { type: "object" } } } } };
const page = { "200": { description: "D", content: { "text/html": { schema: { type: "string" } } } } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

const list = { get: { operationId: "list", responses: json } };
const one = { get: { operationId: "one", parameters: [id], responses: json } };
const form = { get: { operationId: "showForm", responses: page } };
const send = { post: { operationId: "send", responses: json } };
const renew = { get: { operationId: "renew", "x-specloom-repeatable": false, responses: json } };
const old = { get: { operationId: "old", deprecated: true, responses: json } };

test.each<[string, object, string | undefined]>([
  ["the first, if all are alike", { "/a": send, "/b": { put: { operationId: "put", responses: json } } }, "send"],
  ["one that only reads, before one that sends", { "/a": send, "/{id}": one }, "one"],
  ["one without input, before one with input", { "/{id}": one, "/a": list }, "list"],
  ["JSON, before another format", { "/a": form, "/{id}": one }, "one"],
  ["another format, before one that sends", { "/a": send, "/b": form }, "showForm"],
  ["a GET that changes something is no better than a POST", { "/a": send, "/b": renew }, "send"],
  ["a deprecated one only if there is no other", { "/a": old, "/b": send }, "send"],
  ["a deprecated one", { "/a": old }, "old"],
  ["none", {}, undefined],
])("%s", (_what, paths, wanted) => {
  const { model } = buildModel({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: paths as never });
  expect(exampleOperation(model.operations)?.id).toBe(wanted);
});

import { expect, test } from "vitest";
import { chooseCalls } from "./choose-calls.ts";

const pet = { type: "object", properties: { "pet-id": { type: "integer" }, name: { type: "string" } } };
const answer = { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } };
const petId = { name: "pet_id", in: "path", required: true, schema: { type: "integer" } };
const kind = { name: "kind", in: "path", required: true, schema: { enum: ["cat", "dog"] } };
const page = { name: "page", in: "query", required: true, schema: { type: "integer" } };

const document = {
  components: { schemas: { Pet: pet }, parameters: { Kind: kind } },
  paths: {
    "/pets/{pet_id}/{kind}": {
      parameters: [{ $ref: "#/components/parameters/Kind" }],
      get: { operationId: "pets/get", parameters: [petId], responses: { 200: answer, 404: { description: "" } } },
    },
    "/needs-query": { get: { operationId: "a", parameters: [page], responses: { 200: answer } } },
    "/two-successes": { get: { operationId: "b", responses: { 200: answer, 202: { description: "" } } } },
    "/writes": { post: { operationId: "c", responses: { 200: answer } } },
    "/pets": { get: { operationId: "pets/first", responses: { 200: answer } } },
  },
};

test("operations that need nothing but their path are chosen, with a plain property of their answer", () => {
  expect(chooseCalls(document, 10)).toEqual([
    { operationId: "pets/get", path: "/pets/{pet_id}/{kind}", values: { kind: "cat", pet_id: 1 }, property: "name" },
    { operationId: "pets/first", path: "/pets", values: {}, property: "name" },
  ]);
});

test("as many as are wanted are taken evenly", () => {
  const paths = Array.from({ length: 10 }, (_, index) => [
    `/${index}`,
    { get: { operationId: `get${index}`, responses: { 200: answer } } },
  ]);
  const calls = chooseCalls({ ...document, paths: Object.fromEntries(paths) }, 4);
  expect(calls.map(({ operationId }) => operationId)).toEqual(["get0", "get2", "get5", "get7"]);
});

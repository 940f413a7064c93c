import { describe, expect, test } from "vitest";
import { baseUrl, type SentRequest } from "./client.ts";
import { httpOperations } from "./http-operations.ts";
import { callCases } from "./inputs.ts";
import { judgeRequest } from "./judge-request.ts";
import { prismJudge } from "./judge.ts";
import { sampler } from "./sampler.ts";
import { schemaCloser } from "./schema-closure.ts";
import { valueChecker } from "./validity.ts";

const document = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", example: 7 } }],
      put: {
        parameters: [
          { name: "tags", in: "query", required: true, explode: false, schema: { $ref: "#/components/schemas/Tags" } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
  components: {
    schemas: {
      Tags: { type: "array", items: { type: "string" }, example: ["a", "b"] },
      Pet: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", example: "Ada" }, mother: { $ref: "#/components/schemas/Pet" } },
      },
    },
  },
};

const close = schemaCloser(document);
const judge = prismJudge(close);
const make = sampler(document, valueChecker(close), close);
const operation = first(httpOperations(document)).read();
const given = first(callCases(operation, document, make));

const right: SentRequest = {
  method: "PUT",
  url: `${baseUrl}/pets/7?tags=a,b`,
  headers: { "content-type": "application/json" },
  body: new TextEncoder().encode('{"name":"Ada"}'),
};

test("samples come from the document", () => {
  expect(given.input).toEqual({
    path: { id: 7 },
    query: { tags: ["a", "b"] },
    contentType: "application/json",
    body: { name: "Ada" },
  });
});

describe("a request", () => {
  test.each([
    { name: "that is right", sent: {}, wanted: [] },
    { name: "of another method", sent: { method: "POST" }, wanted: ["ours method"] },
    {
      name: "without a required parameter",
      sent: { url: `${baseUrl}/pets/7` },
      wanted: [
        "ours query parameter is not as RFC 6570 has it (form, explode false)",
        "ours query: Request query must have required property …",
      ],
    },
    {
      name: "with a wrong path",
      sent: { url: `${baseUrl}/pet/7?tags=a,b` },
      wanted: ["ours path does not fit its template"],
    },
    {
      name: "with a word for a number",
      sent: { url: `${baseUrl}/pets/x?tags=a,b` },
      wanted: ["ours path parameter is not as RFC 6570 has it (simple)", "ours path: path must be integer"],
    },
    {
      name: "with another body",
      sent: { body: new TextEncoder().encode('{"name":"Bob"}') },
      wanted: ["ours JSON body differs from the sample"],
    },
    {
      name: "of another type",
      sent: { headers: { "content-type": "text/plain" } },
      wanted: ["ours content type application/json"],
    },
  ])("$name", ({ sent, wanted }) => {
    expect(complaints(sent).filter((text) => !text.startsWith("judge"))).toEqual(wanted);
  });
});

describe("what no client could send is the document's", () => {
  const id = { name: "id", in: "path", required: true, schema: { type: "string", example: "a" } };
  const responses = { 204: { description: "Done." } };
  const schemes = { Key: { type: "apiKey", in: "header", name: "My Key" } };

  test.each([
    {
      path: "/pets#{id}",
      get: { parameters: [id], responses },
      wanted: "a path parameter that is not in what is sent of the template",
    },
    {
      path: "/pets",
      get: { security: [{ Key: [] }], responses },
      wanted: "the name of a key's header is no header name",
    },
  ])("$wanted", ({ path, get, wanted }) => {
    const faulty = { ...document, paths: { [path]: { get } }, components: { securitySchemes: schemes } };
    const called = first(httpOperations(faulty)).read();
    const [call] = callCases(called, faulty, sampler(faulty, valueChecker(close), close));
    const end = { sent: undefined, result: undefined, thrown: new Error("Nothing is sent.") };
    const found = call && judgeRequest(called, call, end, judge);
    expect(found?.map(({ fault, reason }) => `${fault} ${reason}`)).toEqual([`document ${wanted}`]);
  });
});

function complaints(sent: Partial<SentRequest>): string[] {
  const end = { sent: { ...right, ...sent }, result: {}, thrown: undefined };
  return judgeRequest(operation, given, end, judge).map(({ fault, reason }) => `${fault} ${reason}`);
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error("The document has one operation, which has calls.");
  return item;
}

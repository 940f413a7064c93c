import { describe, expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { normalise } from "../normalise/normalise.ts";
import { buildModel } from "./build-model.ts";
import type { ApiModel, Json } from "./model.ts";

const body = { type: "object", properties: { a: { type: "string" } } };
const json = (schema: Json): JsonObject => ({ content: { "application/json": { schema } } });
const answer = (schema: Json): JsonObject => ({ description: "", ...json(schema) });
const ref = (section: string, key: string): JsonObject => ({ $ref: `#/components/${section}/${key}` });

function modelOf(paths: Json, components: Record<string, Json> = {}, more: Record<string, Json> = {}): ApiModel {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components, ...more };
  return buildModel(normalise(document).document, "acme").model;
}

/** The exported names of a model's types, in order. */
function namesOf({ schemas, operations }: ApiModel): readonly string[] {
  return [
    ...schemas.map(({ name }) => name),
    ...operations.flatMap(({ parameterTypes }) => Object.values(parameterTypes)),
  ];
}

const get = (operation: Record<string, Json>): JsonObject => ({
  "/a": { get: { operationId: "listThings", ...operation } },
});
const created = (operation: Record<string, Json>): JsonObject => ({
  "/a": { post: { operationId: "createThing", responses: { "204": { description: "" } }, ...operation } },
});
const parameter = (place: string): JsonObject => ({ in: place, name: place, schema: { type: "string" } });

describe("names of what an operation writes inline", () => {
  test.each<[string, Json, readonly string[]]>([
    ["nothing", get({ responses: { "204": { description: "" } } }), []],
    ["a body", created({ requestBody: json(body) }), ["CreateThingBody"]],
    ["a response", created({ responses: { "200": answer(body) } }), ["CreateThingResponse"]],
    ["the only response, an error", created({ responses: { "404": answer(body) } }), ["CreateThingResponse"]],
    [
      "responses by status",
      created({ responses: { "200": answer(body), "404": answer(body), "5XX": answer(body), default: answer(body) } }),
      ["CreateThingResponse", "CreateThingResponse404", "CreateThingResponse5XX", "CreateThingResponseDefault"],
    ],
    [
      "two successes",
      created({ responses: { "200": answer(body), "201": answer(body) } }),
      ["CreateThingResponse", "CreateThingResponse201"],
    ],
    [
      "an array of objects",
      created({ responses: { "200": answer({ type: "array", items: body }) } }),
      ["CreateThingResponse"],
    ],
    [
      "values that read well where they stand",
      created({
        requestBody: json({ type: "string" }),
        responses: {
          "200": answer({ type: "array", items: { type: "integer" } }),
          "400": answer({ enum: ["a", "b"] }),
          "404": answer({ type: "object" }),
          "409": answer({ type: "object", additionalProperties: { type: "string" } }),
        },
      }),
      [],
    ],
    [
      "bodies of two media types",
      created({
        requestBody: {
          content: { "application/json": { schema: body }, "application/x-www-form-urlencoded": { schema: body } },
        },
      }),
      ["CreateThingBody", "CreateThingBodyForm"],
    ],
    [
      "parameters by place",
      {
        "/a/{path}": {
          get: {
            operationId: "listThings",
            parameters: [
              { ...parameter("path"), required: true },
              parameter("query"),
              parameter("header"),
              parameter("cookie"),
            ],
            responses: {},
          },
        },
      },
      ["ListThingsPath", "ListThingsQuery", "ListThingsHeaders", "ListThingsCookies"],
    ],
  ])("%s", (_name, paths, wanted) => {
    expect(new Set(namesOf(modelOf(paths)))).toEqual(new Set(wanted));
  });
});

test("what components share is one type, named after the component", () => {
  const responses = { "200": ref("responses", "Thing"), "404": ref("responses", "NotFound") };
  const paths = {
    "/a": {
      get: { operationId: "getA", responses },
      put: { operationId: "putA", requestBody: ref("requestBodies", "thing"), responses },
    },
    "/b": { put: { operationId: "putB", requestBody: ref("requestBodies", "thing"), responses } },
  };
  const model = modelOf(paths, {
    responses: { Thing: answer(body), NotFound: answer(body) },
    requestBodies: { thing: json(body) },
  });
  expect(new Set(namesOf(model))).toEqual(new Set(["ThingResponse", "NotFoundResponse", "ThingBody"]));
  const keys = model.operations.flatMap(({ responses: all }) => all.map(({ content }) => content[0]?.schema));
  expect(new Set(keys.map((schema) => JSON.stringify(schema))).size).toBe(2);
});

test("webhooks and callbacks name their bodies and answers", () => {
  const call = { post: { requestBody: json(body), responses: { "200": answer(body) } } };
  const model = modelOf(
    created({ callbacks: { onDone: { "{$request.body#/url}": call } } }),
    {},
    { webhooks: { "thing.made": call } },
  );
  expect(new Set(namesOf(model))).toEqual(
    new Set([
      "CreateThingOnDoneCallback",
      "CreateThingOnDoneCallbackResponse",
      "ThingMadeWebhook",
      "ThingMadeWebhookResponse",
    ]),
  );
});

function nameOfBody(model: ApiModel): string | undefined {
  return model.schemas.find((schema) => schema.inline)?.name;
}

describe("a name that is taken", () => {
  const inline = created({ requestBody: json(body) });
  const taken = { schemas: { CreateThingBody: { type: "string" } } };

  test("is told apart from the document's own, which keeps it", () => {
    const model = modelOf(inline, taken);
    const names = namesOf(model);
    expect(names).toContain("CreateThingBody");
    expect(new Set(names).size).toBe(2);
    expect(nameOfBody(model)).toMatch(/^CreateThingBody/u);
  });

  test("gives the same other name beside unrelated schemas and operations", () => {
    const alone = nameOfBody(modelOf(inline, taken));
    const extra = { schemas: { Before: body, ...taken.schemas, Zebra: body, CreateThing: body } };
    const before = { "/0": { get: { operationId: "anotherOne", responses: { "200": answer(body) } } } };
    const after = { "/z": { post: { operationId: "zebraThing", requestBody: json(body), responses: {} } } };
    const names = [
      modelOf(inline, extra),
      modelOf({ ...inline, ...after }, taken),
      modelOf({ ...before, ...(inline as Record<string, Json>) }, taken),
    ].map((model) => model.schemas.find(({ inline: is, name }) => is === true && name.startsWith("CreateThing"))?.name);
    expect(names).toEqual([alone, alone, alone]);
  });

  test("keeps every name of a schema when another schema is added", () => {
    const schemas = { error: body, Error: body, "error-": body };
    const before = namesOf(modelOf({}, { schemas }));
    const added = modelOf({}, { schemas: { Aaa: body, ...schemas, Zzz: body } });
    expect(new Set(before).size).toBe(3);
    expect(namesOf(added).filter((name) => name !== "Aaa" && name !== "Zzz")).toEqual(before);
  });
});

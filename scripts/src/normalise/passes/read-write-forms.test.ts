import { describe, expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { readWriteForms } from "./read-write-forms.ts";

const id = { type: "string", readOnly: true };
const secret = { type: "string", writeOnly: true };
const name = { type: "string" };
const user = { type: "object", required: ["id", "name", "secret"], properties: { id, name, secret } };
const sentUser = { type: "object", required: ["name", "secret"], properties: { name, secret } };
const receivedUser = { type: "object", required: ["id", "name"], properties: { id, name } };
const sentNote = "This is the form in which it is sent.";

function ref(key: string): Json {
  return { $ref: `#/components/schemas/${key}` };
}

function operation(sent: Json, received: Json): Record<string, Json> {
  return {
    ...(sent !== null && { requestBody: { content: { "application/json": { schema: sent } } } }),
    responses: { 200: { content: { "application/json": { schema: received } } } },
  };
}

interface Outcome {
  readonly paths: Json;
  readonly schemas: Json;
}

function formed(post: Record<string, Json>, schemas: Record<string, Json>, openapi = "3.1.0"): Outcome {
  const document = applyPasses({ openapi, paths: { "/a": { post } }, components: { schemas } }, [readWriteForms]);
  return {
    paths: (document as { paths: { "/a": { post: Json } } }).paths["/a"].post,
    schemas: (document as { components: { schemas: Json } }).components.schemas,
  };
}

describe("read-write-forms", () => {
  test.each<[string, Record<string, Json>, Record<string, Json>, Record<string, Json>, Record<string, Json>]>([
    ["inline", operation(user, user), {}, operation(sentUser, receivedUser), {}],
    ["sent alone", operation(ref("U"), true), { U: user }, operation(ref("U"), true), { U: sentUser }],
    ["received alone", operation(null, ref("U")), { U: user }, operation(null, ref("U")), { U: receivedUser }],
    ["unused", operation(null, true), { U: user }, operation(null, true), { U: user }],
    [
      "used both ways, also by what refers to it",
      operation(ref("L"), ref("L")),
      { L: { items: ref("U") }, U: user, Plain: name },
      operation(ref("LWritable"), ref("L")),
      {
        L: { items: ref("U") },
        LWritable: { items: ref("UWritable"), description: sentNote },
        U: receivedUser,
        UWritable: { ...sentUser, description: sentNote },
        Plain: name,
      },
    ],
    [
      "a name that is taken",
      operation(ref("U"), ref("U")),
      { U: { description: "D", properties: { id } }, UWritable: name },
      operation(ref("UWritable_"), ref("U")),
      {
        U: { description: "D", properties: { id } },
        UWritable_: { description: `D\n\n${sentNote}`, properties: { id: false } },
        UWritable: name,
      },
    ],
    [
      "required beside allOf",
      operation({ allOf: [ref("U"), { required: ["id", "name"] }] }, true),
      { U: { properties: { id, name } } },
      operation({ allOf: [ref("U"), { required: ["name"] }] }, true),
      { U: { properties: { name } } },
    ],
    [
      "a property that is hidden by what it refers to",
      operation({ required: ["a"], properties: { a: ref("Id"), b: { allOf: [ref("Id")] }, name } }, true),
      { Id: id },
      operation({ properties: { name } }, true),
      { Id: id },
    ],
    [
      "both at once says nothing",
      operation({ properties: { a: { readOnly: true, writeOnly: true } } }, true),
      {},
      operation({ properties: { a: { readOnly: true, writeOnly: true } } }, true),
      {},
    ],
  ])("%s", (_name, given, schemas, wanted, wantedSchemas) => {
    expect(formed(given, schemas)).toEqual({ paths: wanted, schemas: wantedSchemas });
  });

  test("beside a reference it counts from 3.1 on", () => {
    const given = operation({ properties: { a: { $ref: "#/components/schemas/N", readOnly: true }, id } }, true);
    const body = (outcome: Outcome) => (outcome.paths as ReturnType<typeof operation>)["requestBody"];
    expect(body(formed(given, { N: name }))).toEqual(
      operation({ properties: { a: false, id: false } }, true)["requestBody"],
    );
    expect(body(formed(given, { N: name }, "3.0.3"))).toEqual(
      operation({ properties: { a: { $ref: "#/components/schemas/N", readOnly: true } } }, true)["requestBody"],
    );
  });

  test("what the API calls back is received by the user of the package", () => {
    const callbacks = { done: { "{$url}": { post: operation(user, user) } } };
    const { paths } = formed({ ...operation(null, true), callbacks }, {});
    expect((paths as { callbacks: Json }).callbacks).toEqual({
      done: { "{$url}": { post: operation(receivedUser, sentUser) } },
    });
  });

  test("discriminated members keep their values, and what tells them apart stays", () => {
    const kind = { type: "string", readOnly: true };
    const { schemas } = formed(operation(ref("Pet"), ref("Pet")), {
      Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping: { feline: "Cat" } } },
      Cat: { required: ["kind"], properties: { kind, id } },
      Dog: { properties: { kind } },
    });
    expect(schemas).toMatchObject({
      PetWritable: {
        oneOf: [ref("CatWritable"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { feline: "#/components/schemas/CatWritable" } },
      },
      CatWritable: { required: ["kind"], properties: { kind } },
    });
  });

  test("children of a parent with a discriminator keep theirs", () => {
    const { schemas } = formed(operation(ref("Cat"), ref("Cat")), {
      Pet: { properties: { kind: name, id }, discriminator: { propertyName: "kind" } },
      Cat: { allOf: [ref("Pet")] },
    });
    expect(schemas).toMatchObject({
      PetWritable: { discriminator: { mapping: { Cat: "#/components/schemas/CatWritable" } } },
      CatWritable: { allOf: [ref("PetWritable")] },
    });
  });
});

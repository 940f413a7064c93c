import { describe, expect, test } from "vitest";
import { objectField } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { bytePlaces } from "./byte-places.ts";

const file = { type: "string", format: "binary" };
const text = { ...file, "x-specloom-bytes-as-text": true };

function ref(key: string): Json {
  return { $ref: `#/components/schemas/${key}` };
}

/** The schema of a body as it comes out, and the components. */
function placed(mediaType: string, schema: Json, schemas: Record<string, Json> = {}): [Json, Json] {
  const body = { content: { [mediaType]: { schema } } };
  const document = applyPasses({ components: { requestBodies: { body }, schemas } }, [bytePlaces]);
  const components = objectField(document, "components");
  const bodies = components?.["requestBodies"] as { body: typeof body };
  return [bodies.body.content[mediaType]?.schema ?? null, components?.["schemas"] ?? null];
}

describe("byte-places", () => {
  test.each<[string, string, Json, Json]>([
    ["JSON", "application/json", { properties: { a: file } }, { properties: { a: text } }],
    ["a form", "application/x-www-form-urlencoded", { properties: { a: file } }, { properties: { a: text } }],
    ["a body of bytes", "image/png", file, file],
    ["a range of bytes", "*/*", file, file],
    ["a part", "multipart/form-data", { allOf: [{ properties: { file } }] }, { allOf: [{ properties: { file } }] }],
    ["parts", "multipart/form-data", { properties: { a: { items: file } } }, { properties: { a: { items: file } } }],
    [
      "within a part",
      "multipart/form-data",
      { properties: { a: { properties: { b: file } } } },
      { properties: { a: { properties: { b: text } } } },
    ],
    ["any other part", "multipart/form-data", { additionalProperties: file }, { additionalProperties: file }],
  ])("%s", (_name, mediaType, given, wanted) => {
    expect(placed(mediaType, given)[0]).toEqual(wanted);
  });

  test("a component is text where it is text anywhere, and copied to where it is bytes", () => {
    const upload = { properties: { file, json: { properties: { copy: ref("File") } }, raw: ref("File") } };
    expect(placed("multipart/form-data", ref("Upload"), { Upload: upload, File: file })).toEqual([
      ref("Upload"),
      { Upload: { properties: { file, json: { properties: { copy: ref("File") } }, raw: file } }, File: text },
    ]);
  });

  test("a component that is part of itself ends", () => {
    const schemas = { A: { allOf: [ref("A")], properties: { file, again: ref("A") } } };
    const [body, components] = placed("multipart/form-data", ref("A"), schemas);
    expect(components).toEqual({ A: { allOf: [ref("A")], properties: { file: text, again: ref("A") } } });
    expect(body).toEqual({ allOf: [ref("A")], properties: { file, again: ref("A") } });
  });
});

import { describe, expect, test } from "vitest";
import { normalise } from "../normalise/normalise.ts";
import { buildModel } from "./build-model.ts";
import type { Json, Schema } from "./model.ts";
import { schemaNames, schemaText } from "./schema/text.ts";

const file = { type: "string", format: "binary" };
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });

/** The type of a body, and those of the named schemas, as text: `Blob` where they are bytes. */
function placed(mediaType: string, schema: Json, schemas: Record<string, Json> = {}) {
  const requestBody = { content: { [mediaType]: { schema } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { post: { operationId: "a", requestBody, responses: {} } } },
    components: { schemas },
  };
  const { model } = buildModel(normalise(document).document);
  const body: Schema = model.operations[0]?.body?.content[0]?.schema ?? { kind: "never" };
  const inline = model.schemas.find(({ key }) => body.kind === "reference" && key === body.key && key.startsWith("x:"));
  const names = schemaNames(model);
  const named = model.schemas.filter((one) => one.inline !== true);
  return {
    body: schemaText(inline?.schema ?? body, { names }),
    schemas: Object.fromEntries(named.map((one) => [one.name, schemaText(one.schema, { names })])),
  };
}

describe("bytes by place", () => {
  test.each<[string, string, Json, string]>([
    ["JSON", "application/json", { properties: { a: file } }, "{ a?: string }"],
    ["a form", "application/x-www-form-urlencoded", { properties: { a: file } }, "{ a?: string }"],
    ["a body of bytes", "image/png", file, "Blob"],
    ["a range of bytes", "*/*", file, "Blob"],
    ["a part", "multipart/form-data", { allOf: [{ properties: { file } }] }, "{ file?: Blob }"],
    ["parts", "multipart/form-data", { properties: { a: { items: file } } }, "{ a?: Blob[] }"],
    [
      "within a part",
      "multipart/form-data",
      { properties: { a: { properties: { b: file } } } },
      "{ a?: { b?: string } }",
    ],
    ["any other part", "multipart/form-data", { additionalProperties: file }, "{ [key: string]: Blob }"],
  ])("%s", (_name, mediaType, given, wanted) => {
    expect(placed(mediaType, given).body).toEqual(wanted);
  });

  test("a component is text where it is text anywhere, and copied to where it is bytes", () => {
    const upload = { properties: { file, json: { properties: { copy: ref("File") } }, raw: ref("File") } };
    expect(placed("multipart/form-data", ref("Upload"), { Upload: upload, File: file })).toEqual({
      body: "Upload",
      schemas: { Upload: "{ file?: Blob; json?: { copy?: File }; raw?: Blob }", File: "string" },
    });
  });

  test("a component that is part of itself ends", () => {
    const schemas = { A: { allOf: [ref("A")], properties: { file, again: ref("A") } } };
    expect(placed("multipart/form-data", ref("A"), schemas).body).toBe("{ file?: Blob; again?: A }");
  });
});

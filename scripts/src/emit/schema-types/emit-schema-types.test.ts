import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../document.ts";
import { normalise } from "../../normalise/normalise.ts";
import { post, schemas } from "./defect-cases.ts";
import { emitSchemaTypes } from "./emit-schema-types.ts";

const recursive = schemas({ A: { type: "array", items: { $ref: "#/components/schemas/A" } } });
const cat = { allOf: [{ $ref: "#/components/schemas/P" }] };
const inherited = schemas({ P: { type: "object", discriminator: { propertyName: "t" } }, Cat: cat });

describe("the given document", () => {
  test.each<[string, OpenApiDocument]>([
    ["recursive", recursive],
    ["inherited", inherited],
    ["with a body", post({ requestBody: { content: { "text/plain": { schema: { type: "object" } } } } })],
  ])("%s is never changed, and gives the same text each time", (_name, document) => {
    const before = JSON.stringify(document);
    const text = emitSchemaTypes(normalise(document).document);
    expect(emitSchemaTypes(normalise(document).document)).toBe(text);
    expect(JSON.stringify(document)).toBe(before);
  });
});

test("the whole of a small document", () => {
  const document = post({ summary: "S", responses: { "204": { description: "D" } } });
  expect(emitSchemaTypes(normalise(document).document)).toBe(`export interface paths {
    "/a": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** S */
        post: operations["a"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export type components = Record<string, never>;
export type $defs = Record<string, never>;
export interface operations {
    a: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description D */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
`);
});

test("helpers are declared where they are used", () => {
  expect(emitSchemaTypes(recursive)).toContain("\ninterface LazyArray<");
  expect(emitSchemaTypes(inherited)).not.toMatch(/LazyArray|WithRequired/u);
});

test("an example or a default that is too long for a tooltip is left out, not told as another one", () => {
  const long = { type: "string", description: "D", example: "e".repeat(201), default: "d".repeat(201) };
  const text = emitSchemaTypes(normalise(schemas({ A: long })).document);
  expect(text).toContain("/** @description D */");
});

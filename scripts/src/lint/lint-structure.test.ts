import { assert, constantFrom, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { parsePointer, valueAt } from "../json-pointer.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import type { Json } from "../model/model.ts";
import { oneFile } from "./fixture.ts";
import { lintStructure } from "./lint-structure.ts";

/** Holds every object of the specification once. */
const whole = `
openapi: 3.2.0
info: {title: T, version: "1", contact: {name: N}, license: {name: MIT}}
servers: [{url: "https://{a}.org", variables: {a: {default: b, enum: [b]}}}]
tags: [{name: t, externalDocs: {url: "https://a.org"}}]
security: [{key: []}]
paths:
  /a/{b}:
    parameters: [{$ref: "#/components/parameters/B"}]
    post:
      operationId: o
      tags: [t]
      requestBody: {content: {multipart/form-data: {schema: {type: object}, encoding: {a: {headers: {X: {schema: {}}}}}}}}
      responses: {"200": {description: D, headers: {X: {schema: {}}}, links: {l: {operationId: o}}}, default: {$ref: "#/components/responses/R"}}
      callbacks: {c: {"{$url}": {get: {responses: {2XX: {description: D}}}}}}
webhooks: {w: {$ref: "#/components/pathItems/P"}}
components:
  schemas: {A: {oneOf: [{$ref: "#/components/schemas/S"}], discriminator: {propertyName: p, mapping: {s: S}}, xml: {name: a}}, S: {type: object}}
  responses: {R: {description: D, content: {text/event-stream: {itemSchema: {$ref: "#/components/schemas/S"}, examples: {e: {value: 1}}}}}}
  parameters: {B: {name: b, in: path, required: true, schema: {type: string}}}
  pathItems: {P: {query: {responses: {"200": {description: D}}}}}
  securitySchemes: {key: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {s: S}}}}}
`;

test("a document with every object has no finding", () => {
  expect(lintStructure(oneFile(parseYaml(whole) as Json)).findings).toEqual([]);
});

/** Every way to a value of the document. */
function ways(value: Json, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, member]) => ways(member as Json, [...way, key]))];
}

test("anything anywhere is told, not thrown, and each finding leads to a value", () => {
  const all = ways(parseYaml(whole) as Json).filter((way) => way.length > 0);
  assert(
    property(constantFrom(...all), jsonValue({ maxDepth: 2 }), (way, junk) => {
      const document = parseYaml(whole) as Json;
      const holder = valueAt(document, way.slice(0, -1)) as Record<string, unknown>;
      holder[way.at(-1) ?? ""] = junk;
      const { findings } = lintStructure(oneFile(document));
      for (const { pointer } of findings) expect(valueAt(document, parsePointer(pointer) ?? ["?"])).toBeDefined();
      expect(lintStructure(oneFile(document)).findings).toEqual(findings);
    }),
    { numRuns: 500 },
  );
});

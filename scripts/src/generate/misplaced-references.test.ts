import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../generate.ts";
import type { Report } from "./report.ts";

/** References at places where the specification has none, and what they lead to. */
const files = {
  "openapi.yaml": `openapi: 3.0.3
info: {title: T, version: "1", description: {$ref: intro.md}}
tags: {$ref: parts.yaml#/tags}
servers: {$ref: parts.yaml#/servers}
security: {$ref: parts.yaml#/security}
paths:
  /a:
    get:
      operationId: getA
      responses: {$ref: parts.yaml#/responses}
      parameters: {$ref: parts.yaml#/parameters}
  /b/{id}:
    $ref: item.yaml
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
  /c: {post: {$ref: op.yaml}}
components:
  schemas: {$ref: schemas.yaml}
  securitySchemes: {k: {type: http, scheme: bearer}}
`,
  "intro.md": "# What it is\n",
  "parts.yaml": `tags: [{name: one}]
servers: [{url: "https://api.e.example"}]
security: [{k: []}]
responses: {'200': {description: ok, headers: {$ref: '#/headers'}, content: {$ref: '#/content'}}}
headers: {X-A: {schema: {type: string}}}
content: {application/json: {schema: {$ref: 'schemas.yaml#/Pet'}}}
parameters: [{name: q, in: query, schema: {type: string, enum: {$ref: '#/values'}}}]
values: [x, y]
required: [name]
`,
  "schemas.yaml": `Pet: {type: object, required: {$ref: 'parts.yaml#/required'}, properties: {$ref: props.yaml#/}}
Other: {type: array, items: {$ref: '#/Pet'}}
`,
  "props.yaml": "name: {type: string}\nkids: {type: array, items: {$ref: 'schemas.yaml#/Pet'}}\n",
  "item.yaml":
    "parameters: [{name: h, in: header, schema: {type: string}}]\nget: {operationId: getB, responses: {'200': {description: ok}}}\n",
  "op.yaml": `operationId: postC
requestBody: {content: {application/json: {schema: {$ref: 'schemas.yaml#/Other'}}}}
responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'openapi.yaml#/components/schemas/Pet'}}}}}
`,
};

let root = "";
let report: Report | undefined;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "specloom-misplaced-"));
  mkdirSync(join(root, "specs/acme"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, "specs/acme", file), text);
  report = await run({ root, providers: [], task: "generate", jobs: 1 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(root, "packages/acme", file), "utf8");

test("each is told, and nothing else", () => {
  const rules = report?.providers[0]?.problems.map(({ rule }) => rule);
  expect(report?.ok).toBe(true);
  expect(new Set(rules)).toEqual(new Set(["misplaced-reference"]));
  expect(rules).toHaveLength(13);
});

test.each([
  ["README.md", "**What it is**"],
  ["src/generated/client.ts", 'url: "https://api.e.example"'],
  ["src/generated/operations.ts", "security: [[kScheme]]"],
  ["src/generated/models.ts", "h?: string"],
  ["src/generated/models.ts", "id: string"],
  ["src/generated/operations.ts", "postC"],
  ["src/generated/models.ts", 'q?: "x" | "y"'],
  ["src/generated/models.ts", "interface Pet {\n  name: string;\n  kids?: Pet[];"],
  ["src/generated/models.ts", "type Other = Pet[];"],
  ["src/generated/schema.ts", '"application/json": models.Other'],
  ["src/generated/schema.ts", '"X-A"?: string'],
])("%s holds %s", (file, text) => {
  expect(read(file)).toContain(text);
});

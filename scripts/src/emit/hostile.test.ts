import MarkdownIt from "markdown-it";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { buildModel } from "../model/build-model.ts";
import { normalise } from "../normalise/normalise.ts";
import { emitPackage } from "./emit.ts";
import type { GeneratedFile } from "./file.ts";

/** Each tries to end what it stands in, and to call `injected`. */
const payloads: Readonly<Record<string, string>> = {
  "the end of a comment": "*/ injected(); /*",
  "a line feed": "\ninjected();\n//",
  "a carriage return": "\rinjected();\r//",
  "a line separator": "\u2028injected();\u2029//",
  "a next-line character": "\u0085injected();",
  "double quotes": '"; injected(); "',
  "single quotes": "'; injected(); '",
  backticks: "`; injected(); `",
  "a template": "${injected()}",
  "a backslash": '\\"; injected(); \\',
  brackets: '"]}) ; injected(); ({["',
  HTML: '<script>injected()</script><img src=x onerror="injected()">',
  "a link": "[x](javascript:injected()) ![x](javascript:injected()) [y]: javascript:injected()",
  "a fence": "```\n</code><script>injected()</script>\n~~~",
  "a table": "| a | b |\n| --- | --- |\n| <script>injected()</script>",
  "a direction override": "\u202e\u2066injected()\u2069",
  "a directive": "@ts-nocheck\n/// <reference path='injected' />\n//# sourceMappingURL=injected",
};

describe.each(Object.entries(payloads))("%s in every text of a document", (_name, payload) => {
  const files = emit(hostileDocument(payload));

  test("leaves code that is declarations alone", () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith(".ts"))) {
      expect({ path, ...judgeCode(text) }).toEqual({ path, syntax: [], calls: [], lineEnds: [] });
    }
  });

  test("leaves data that parses", () => {
    for (const { text } of files.filter((file) => file.path.endsWith(".json")))
      expect(JSON.parse(text)).toBeTypeOf("object");
  });

  test("leaves pages that only say something", () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith(".md"))) {
      expect({ path, ...judgePage(text) }).toEqual({ path, tags: [], links: [], rows: [] });
    }
  });

  test("makes the same files as harmless text", () => {
    const harmless = emit(hostileDocument("harmless"));
    expect(files.map(({ path }) => path)).toEqual(harmless.map(({ path }) => path));
  });
});

function emit(document: OpenApiDocument): readonly GeneratedFile[] {
  const normalised = normalise(document).document;
  const root = { scope: "@example", workspace: true, runtimeVersion: "1.0.0", owner: {} };
  const { model } = buildModel(normalised, "acme");
  const source = { provider: "acme", specFile: "specs/acme/openapi.yaml", facts: {}, version: "0.1.0" };
  return emitPackage({ ...source, model, root });
}

/** Calls that generated code makes. */
const ownCalls = new Set(["operation", "createClient", "createTransport", "runContract", "createAcmeClient", "URL"]);

function judgeCode(text: string) {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true);
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && !ownCalls.has(node.expression.getText())) calls.push(node.getText());
    if (ts.isTaggedTemplateExpression(node) || ts.isTemplateExpression(node)) calls.push(node.getText());
    node.forEachChild(visit);
  };
  visit(file);
  const syntax: unknown = Reflect.get(file, "parseDiagnostics");
  return { syntax, calls, lineEnds: text.match(/[\r\u2028\u2029\u0085\u202e\u2066]/gu) ?? [] };
}

const renderer = new MarkdownIt({ html: true });
renderer.validateLink = () => true;

function judgePage(text: string) {
  const html = renderer.render(text);
  const tags = html.match(/<(?:script|img|iframe|svg|style)\b[^>]*>|<\w+[^>]*\son\w+=/giu) ?? [];
  const links = [...html.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address = ""]) => address);
  return {
    tags,
    links: links.filter((link) => !/^(?:https?:|#|\w+\.md)/u.test(link)),
    rows: brokenRows(html),
  };
}

/** Rows of tables that have not as many cells as their head. */
function brokenRows(html: string): string[] {
  return [...html.matchAll(/<table>([\s\S]*?)<\/table>/gu)].flatMap(([, table = ""]) => {
    const rows = table.match(/<tr>[\s\S]*?<\/tr>/gu) ?? [];
    const widths = rows.map((row) => row.match(/<t[hd]>/gu)?.length ?? 0);
    return rows.filter((_, index) => widths[index] !== widths[0]);
  });
}

/** A document with `text` wherever OpenAPI has free text or a free name. */
function hostileDocument(text: string): OpenApiDocument {
  const schema = {
    type: "object",
    title: text,
    description: text,
    required: [text],
    additionalProperties: { description: text },
    properties: {
      [text]: { type: "string", description: text, format: text, pattern: text, default: text, examples: [text] },
      choice: { enum: [text, 1, null], description: text },
      fixed: { const: text },
      list: { type: "array", items: { $ref: "#/components/schemas/Named" } },
    },
  };
  const content = {
    "application/json": { schema, examples: { [text]: { summary: text, value: { [text]: text } } } },
    [`text/${text}`]: { schema: { type: "string" }, example: text },
  };
  const form = { [text]: { contentType: text } };
  const parameter = (place: string, name: string) => ({
    name,
    in: place,
    description: text,
    required: place === "path",
    schema: { type: "string", description: text, enum: [text] },
    example: text,
  });
  return {
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      summary: text,
      description: text,
      termsOfService: text,
      contact: { name: text, url: text },
      license: { name: text, url: text },
    },
    externalDocs: { url: text, description: text },
    servers: [
      {
        url: `https://{v}.example.org/${text}`,
        description: text,
        variables: { v: { default: text, enum: [text], description: text }, [text]: { default: text } },
      },
    ],
    tags: [{ name: text, description: text, externalDocs: { url: text } }],
    security: [{ [text]: [text] }, { flows: [text] }],
    paths: {
      [`/a/{id}/${text}`]: {
        post: {
          operationId: text,
          tags: [text],
          summary: text,
          description: text,
          deprecated: true,
          externalDocs: { url: text, description: text },
          "x-specloom-formerly": [text],
          servers: [{ url: text }],
          parameters: [
            parameter("path", "id"),
            parameter("query", text),
            parameter("header", text),
            parameter("cookie", text),
          ],
          requestBody: {
            description: text,
            required: true,
            content: { ...content, "multipart/form-data": { schema, encoding: form } },
          },
          responses: {
            "200": {
              description: text,
              headers: { [text]: { description: text, schema: { type: "string" } } },
              content,
            },
            default: { description: text, content },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        [text]: { type: "apiKey", in: "header", name: text, description: text },
        flows: {
          type: "oauth2",
          description: text,
          flows: { clientCredentials: { tokenUrl: text, scopes: { [text]: text } } },
        },
        other: { type: "http", scheme: text, description: text },
      },
      schemas: { [text]: schema, Named: { description: text, oneOf: [{ type: "string" }, schema] } },
    },
  };
}

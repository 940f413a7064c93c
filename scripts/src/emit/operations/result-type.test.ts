import { expect, test } from "vitest";
import type { Operation, Response, ResponseHeader, Schema } from "../../model/model.ts";
import { collectImports } from "../text/imports.ts";
import { createLookup } from "../../model/schema/lookup.ts";
import { resultType } from "./result-type.ts";

function response(status: string, ...mediaTypes: readonly string[]): Response {
  const content = mediaTypes.map((mediaType) => ({
    mediaType,
    kind: "json" as const,
    schema: { kind: "reference" as const, key: bodyName(status, mediaType) },
    examples: [],
    encoding: [],
  }));
  return { status, description: "", headers: [], content };
}

/** What the printed type calls the body of a status. */
function bodyName(status: string, mediaType: string): string {
  const key = /^\d+$/u.test(status) ? status : JSON.stringify(status);
  return `R[${key}]${mediaType === "a/b" ? "" : `[${JSON.stringify(mediaType)}]`}`;
}

const schemas = new Map<string, Schema>([
  ["Kind", { kind: "literal", values: ["a", "b"] }],
  ["Loop", { kind: "reference", key: "Loop" }],
]);

function typeOf(responses: readonly Response[], method = "GET"): string {
  const operation: Operation = {
    id: "x",
    key: "x",
    method,
    path: "/",
    pointer: "",
    tags: [],
    deprecated: false,
    formerly: [],
    parameters: [],
    parameterTypes: {},
    responses,
    security: [],
  };
  const imports = {
    runtime: collectImports("@specloom/runtime", new Set()),
    models: collectImports("./models.js", new Set()),
    printer: { nameOf: (key: string) => key, lookup: createLookup(schemas) },
  };
  return resultType(operation, "X", imports, schemas)
    .replace(/\s+/gu, " ")
    .replace("= | ", "= ")
    .replaceAll("< ", "<")
    .replaceAll(" >", ">")
    .trim();
}

test.each([
  [
    "exact statuses",
    [response("200", "a/b"), response("404", "a/b")],
    "export type X = Success<200, R[200]> | Failure<404, R[404]> | Undocumented<200 | 404>;",
  ],
  ["no body", [response("204")], "export type X = Success<204, undefined> | Undocumented<204>;"],
  [
    "a body where none can be",
    [response("204", "a/b")],
    "export type X = Success<204, undefined> | Undocumented<204>;",
  ],
  [
    "a range beside one of its statuses",
    [response("200"), response("404"), response("4XX", "a/b")],
    'export type X = Success<200, undefined> | Failure<404, undefined> | Failure<Exclude<StatusRange["4XX"], 404>, R["4XX"]> | Undocumented<200 | 404 | StatusRange["4XX"]>;',
  ],
  [
    "default beside a success",
    [response("204"), response("default", "a/b")],
    'export type X = Success<204, undefined> | Failure<OtherStatus<204>, R["default"]>;',
  ],
  [
    "default alone",
    [response("default", "a/b")],
    'export type X = Success<StatusRange["2XX"], R["default"]> | Failure<OtherStatus<StatusRange["2XX"]>, R["default"]>;',
  ],
  [
    "no success and no default",
    [response("404")],
    'export type X = Failure<404, undefined> | Success<StatusRange["2XX"], unknown> | Undocumented<404 | StatusRange["2XX"]>;',
  ],
  [
    "no responses at all",
    [],
    'export type X = Success<StatusRange["2XX"], unknown> | Undocumented<StatusRange["2XX"]>;',
  ],
  [
    "redirects and information, which are no success",
    [response("102"), response("200"), response("302")],
    "export type X = Failure<102, undefined> | Success<200, undefined> | Failure<302, undefined> | Undocumented<102 | 200 | 302>;",
  ],
])("%s", (_name, responses, wanted) => {
  expect(typeOf(responses)).toBe(wanted);
});

test("several media types are a union", () => {
  expect(typeOf([response("200", "a/b", "c/d")])).toContain('Success<200, R[200] | R[200]["c/d"]>');
});

test("HEAD never has a body", () => {
  expect(typeOf([response("200", "a/b")], "HEAD")).toBe("export type X = Success<200, undefined> | Undocumented<200>;");
});

const text: Schema = { kind: "string" };
const kind: Schema = { kind: "reference", key: "Kind" };

test.each<[string, readonly Partial<ResponseHeader>[], string]>([
  ["one that may be missing", [{ schema: text }], '{ "X-A": string | null }'],
  ["one that is always sent", [{ schema: text, required: true }], '{ "X-A": string }'],
  ["a number, which is text", [{ schema: { kind: "integer" }, required: true }], '{ "X-A": string }'],
  ["listed strings", [{ schema: kind, required: true }], '{ "X-A": "a" | "b" }'],
  [
    "listed strings, in quotes by JSON",
    [{ schema: kind, required: true, contentType: "application/json" }],
    '{ "X-A": string }',
  ],
  ["a constant", [{ schema: { kind: "literal", values: ["a"] } }], '{ "X-A": "a" | null }'],
  ["a listed number", [{ schema: { kind: "literal", values: ["a", 1] }, required: true }], '{ "X-A": string }'],
  ["a schema of itself", [{ schema: { kind: "reference", key: "Loop" }, required: true }], '{ "X-A": string }'],
  ["a cookie", [{ name: "Set-Cookie", schema: text, required: true }], '{ "Set-Cookie": string | null }'],
  ["several", [{ schema: text }, { name: "Link", schema: text }], '{ "X-A": string | null; Link: string | null }'],
])("a header: %s", (_name, headers, wanted) => {
  const named = headers.map((header) => ({ name: "X-A", required: false, deprecated: false, schema: text, ...header }));
  expect(typeOf([{ ...response("204"), headers: named }])).toBe(
    `export type X = SuccessWith<204, undefined, ResponseWith<${wanted}>> | Undocumented<204>;`,
  );
});

import { expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { credentialParameters } from "./credential-parameters.ts";

const key = { in: "query", name: "api_key" };
const token = { in: "header", name: "X-TOKEN" };
const other = { in: "query", name: "q" };
const components = {
  securitySchemes: {
    key: { $ref: "#/components/securitySchemes/real" },
    real: { type: "apiKey", in: "query", name: "api_key" },
    token: { type: "apiKey", in: "header", name: "x-token" },
    bearer: { type: "http", scheme: "bearer" },
  },
};

const paths = (parameters: Json[], more: JsonObject): JsonObject => ({ "/a": { get: { parameters, ...more } } });

test.each<[string, Json, Json[], Json[]]>([
  ["one scheme", [{ key: [] }], [key, other], [other]],
  ["header names in any case", [{ token: [] }], [token, other], [other]],
  ["two at once", [{ key: [], token: [] }], [key, token], []],
  ["security that is optional", [{}, { key: [] }], [key, other], [other]],
  ["an alternative without the key", [{ key: [] }, { bearer: [] }], [key, other], [other]],
  ["another alternative with it", [{ key: [] }, { real: [], bearer: [] }], [key], []],
  ["no security", [], [key], [key]],
  ["an unknown scheme", [{ none: [] }], [key], [key]],
])("%s", (_what, security, given, wanted) => {
  const found: string[] = [];
  for (const [own, root] of [[{ security }, {}] as const, [{}, { security }] as const]) {
    const document = { ...root, components, paths: paths(given, own) };
    const result = applyPasses(document, [credentialParameters], ({ rule }) => found.push(rule));
    expect(result["paths"]).toEqual(paths(wanted, own));
  }
  expect(found).toHaveLength(2 * (given.length - wanted.length));
});

test("a required parameter stays where an alternative is without it, and is sent once", () => {
  const required = { ...key, required: true };
  const security = [{ key: [] }, { key: [], token: [] }, { bearer: [] }];
  const found: string[] = [];
  const document = { components, paths: { "/a": { get: { parameters: [required], security } } } };
  const result = applyPasses(document, [credentialParameters], ({ rule, pointer }) => found.push(`${rule} ${pointer}`));
  const wanted = { parameters: [required], security: [{}, { token: [] }, { bearer: [] }] };
  expect(result["paths"]).toEqual({ "/a": { get: wanted } });
  expect(found).toEqual(["credential-parameter /paths/~1a/get/parameters"]);
});

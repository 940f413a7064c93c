import { expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { findSame, listOperations } from "./operations.ts";

/** A document with operations at paths, as in `GET /a`. */
function documentOf(url: string, ...endpoints: readonly string[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const endpoint of endpoints) {
    const [method = "", path = ""] = endpoint.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: {} };
  }
  return { servers: [{ url }], paths };
}

test.each<[string, ours: JsonObject, theirs: JsonObject, string | undefined]>([
  ["equal paths", documentOf("/", "GET /a"), documentOf("/", "POST /a", "GET /a"), "GET /a"],
  ["other names of parameters", documentOf("/", "GET /a/{x}"), documentOf("/", "GET /a/{y}"), "GET /a/{y}"],
  [
    "equal paths behind other servers",
    documentOf("https://x.example/v1", "GET /a"),
    documentOf("/", "GET /a"),
    "GET /a",
  ],
  ["a prefix in our server", documentOf("https://x.example/v1/", "GET /a"), documentOf("/", "GET /v1/a"), "GET /v1/a"],
  ["a prefix in their server", documentOf("/", "GET /v1/a"), documentOf("https://x.example/v1", "GET /a"), "GET /a"],
  ["a prefix divided in another place", documentOf("/x", "GET /v1/a"), documentOf("/x/v1", "GET /a"), "GET /a"],
  ["a prefix of the path alone", documentOf("/", "GET /v1/a"), documentOf("/", "GET /a"), undefined],
  ["the end of a longer path", documentOf("/v1", "GET /admin/a"), documentOf("/v1", "GET /a"), undefined],
  ["another method", documentOf("/", "GET /a"), documentOf("/", "PUT /a"), undefined],
])("%s", (_, ours, theirs, wanted) => {
  const [own] = listOperations(ours);
  const found = own === undefined ? undefined : findSame(listOperations(theirs), own);
  expect(found && `${found.method} ${found.path}`).toBe(wanted);
});

test("variables of servers stand for their defaults, and the closest servers count", () => {
  const servers = [{ url: "https://{host}/{base}/", variables: { base: { default: "api/v2" } } }];
  const document = { servers: [{ url: "/v1" }], paths: { "/a/{id}": { get: { servers }, put: {} } } };
  expect(listOperations(document).map(({ fullPaths }) => fullPaths)).toEqual([["/api/v2/a/{}"], ["/v1/a/{}"]]);
});

test("path items behind references, and what is no path", () => {
  const paths = { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/nothing" }, "x-c": { get: {} } };
  const document = {
    paths,
    components: { pathItems: { A: { get: { operationId: "getA" }, additionalOperations: { COPY: {} } } } },
  };
  expect(listOperations(document).map(({ method, path, operationId }) => [method, path, operationId])).toEqual([
    ["GET", "/a", "getA"],
    ["COPY", "/a", undefined],
  ]);
});

import { expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { multipartParts } from "./multipart-parts.ts";

test.each<[string, Json, string[]]>([
  ["a form", { "multipart/form-data; x=y": { encoding: {} } }, []],
  ["another type", { "multipart/mixed": {} }, ["multipart-type /paths/~1a/post/requestBody/content/multipart~1mixed"]],
  [
    "headers of a part",
    { "multipart/form-data": { encoding: { a: { headers: { "X-A": {} } }, b: { headers: {} } } } },
    ["multipart-headers /paths/~1a/post/requestBody/content/multipart~1form-data"],
  ],
  [
    "parts by position",
    { "multipart/form-data": { prefixEncoding: [{}] }, "multipart/mixed": { itemEncoding: {} } },
    [
      "multipart-by-position /paths/~1a/post/requestBody/content/multipart~1form-data",
      "multipart-by-position /paths/~1a/post/requestBody/content/multipart~1mixed",
    ],
  ],
])("%s", (_name, content, wanted) => {
  const found: string[] = [];
  const body = { requestBody: { content } };
  const document = { openapi: "3.2.0", paths: { "/a": { post: body } }, webhooks: { w: { post: body } } };
  const changed = applyPasses(document, [multipartParts], ({ rule, pointer }) => found.push(`${rule} ${pointer}`));
  expect(found).toEqual(wanted);
  expect(changed).toBe(document);
});

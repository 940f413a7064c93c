import { expect, test } from "vitest";
import { isRange, mediaKind, standsForMany } from "./media-kind.ts";
import type { MediaKind, Schema } from "./model.ts";

const object: Schema = { kind: "object", properties: [] };
const unknown: Schema = { kind: "unknown" };

test.each<[string, Schema, MediaKind]>([
  ["application/json", unknown, "json"],
  ["Application/JSON; charset=utf-8", unknown, "json"],
  ["application/problem+json", unknown, "json"],
  ["text/json", unknown, "json"],
  ["application/x-www-form-urlencoded; charset=utf-8", object, "form"],
  ["multipart/form-data; boundary=x", object, "multipart"],
  ["multipart/mixed", object, "multipart"],
  ["text/html", object, "text"],
  ["text/event-stream", unknown, "text"],
  ["application/xml", object, "text"],
  ["application/atom+xml", unknown, "text"],
  ["application/x-ndjson", unknown, "text"],
  ["application/octet-stream", { kind: "string" }, "binary"],
  ["image/png", unknown, "binary"],
  ["application/vnd.acme", object, "binary"],
  ["*/*", object, "json"],
  ["*/*", { kind: "array", items: unknown }, "json"],
  ["*/*", { kind: "string" }, "text"],
  ["application/*", { kind: "binary" }, "binary"],
  ["*/*", unknown, "binary"],
  ["json", object, "json"],
])("%s with %o is %s", (mediaType, schema, wanted) => {
  expect(mediaKind(mediaType, schema)).toBe(wanted);
});

test("ranges", () => {
  expect(["*/*", "text/*; q=1", "*", "x", "text/plain"].map(isRange)).toEqual([true, true, true, true, false]);
});

test.each([
  ["*/*", true],
  ["application/*+json; q=1", true],
  ["*", true],
  ["application/vnd.a*b+json", false],
  ["x*/json", false],
])("%s stands for many: %s", (mediaType, wanted) => {
  expect(standsForMany(mediaType)).toBe(wanted);
});

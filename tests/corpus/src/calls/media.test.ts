import { expect, test } from "vitest";
import { concreteType, isMediaType, mediaKind } from "./media.ts";

test.each([
  { mediaType: "application/json; charset=utf-8", wanted: "json" },
  { mediaType: "application/vnd.api+json", wanted: "json" },
  { mediaType: "application/x-www-form-urlencoded", wanted: "form" },
  { mediaType: "multipart/form-data", wanted: "multipart" },
  { mediaType: "application/xml", wanted: "other" },
] as const)("$mediaType is $wanted", ({ mediaType, wanted }) => {
  expect(mediaKind(mediaType)).toBe(wanted);
});

test.each([
  { mediaType: "application/json", value: {}, wanted: "application/json" },
  { mediaType: "*/*", value: { a: 1 }, wanted: "application/json" },
  { mediaType: "*/*", value: "a", wanted: "text/plain" },
  { mediaType: "text/*", value: "a", wanted: "text/plain" },
  { mediaType: "image/*", value: "a", wanted: "image/x-sample" },
])("$mediaType of $value is sent as $wanted", ({ mediaType, value, wanted }) => {
  expect(concreteType(mediaType, value)).toBe(wanted);
});

test.each([
  { text: "application/json", wanted: true },
  { text: "*/*", wanted: true },
  { text: "examples", wanted: false },
  { text: "200", wanted: false },
])("$text: $wanted", ({ text, wanted }) => {
  expect(isMediaType(text)).toBe(wanted);
});

import { HttpParamStyles } from "@stoplight/types";
import { expect, test } from "vitest";
import { expansion } from "./expansion.ts";

const list = ["blue", "black"];
const mapping = { R: 100, G: 200 };

// The examples of the specification's table of styles.
test.each([
  { style: "matrix", explode: false, place: "path", value: "blue", wanted: ";color=blue" },
  { style: "matrix", explode: false, place: "path", value: list, wanted: ";color=blue,black" },
  { style: "matrix", explode: true, place: "path", value: list, wanted: ";color=blue;color=black" },
  { style: "matrix", explode: false, place: "path", value: mapping, wanted: ";color=R,100,G,200" },
  { style: "matrix", explode: true, place: "path", value: mapping, wanted: ";R=100;G=200" },
  { style: "label", explode: false, place: "path", value: "blue", wanted: ".blue" },
  { style: "label", explode: true, place: "path", value: list, wanted: ".blue.black" },
  { style: "form", explode: false, place: "query", value: list, wanted: "color=blue,black" },
  { style: "form", explode: true, place: "query", value: list, wanted: "color=blue&color=black" },
  { style: "form", explode: true, place: "query", value: mapping, wanted: "R=100&G=200" },
  { style: "form", explode: true, place: "query", value: { value: "a" }, wanted: "value=a" },
  { style: "form", explode: true, place: "query", value: { R: null, G: 200 }, wanted: "G=200" },
  { style: "simple", explode: false, place: "header", value: mapping, wanted: "R,100,G,200" },
  { style: "simple", explode: true, place: "header", value: mapping, wanted: "R=100,G=200" },
  { style: "spaceDelimited", explode: false, place: "query", value: list, wanted: "color=blue black" },
  { style: "pipeDelimited", explode: false, place: "query", value: list, wanted: "color=blue|black" },
  { style: "deepObject", explode: true, place: "query", value: mapping, wanted: "color[R]=100&color[G]=200" },
  { style: "form", explode: true, place: "query", value: [{ nested: 1 }], wanted: undefined },
])("$style $explode of $value", ({ style, explode, place, value, wanted }) => {
  const parameter = { id: "", name: "color", style: style as HttpParamStyles.Form, explode };
  expect(expansion(parameter, place, value)).toBe(wanted);
});

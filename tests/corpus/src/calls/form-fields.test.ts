import { HttpParamStyles, type IMediaTypeContent } from "@stoplight/types";
import { expect, test } from "vitest";
import { isFormOf } from "./form-fields.ts";

const style = HttpParamStyles.DeepObject;
const content: IMediaTypeContent = {
  id: "",
  mediaType: "application/x-www-form-urlencoded",
  encodings: [{ property: "deep", style, headers: [] }],
};

test.each([
  { form: "a=1&b=x+y", value: { a: 1, b: "x y" }, wanted: true },
  { form: "a=1", value: { a: 1, b: "x" }, wanted: false },
  { form: "a=2", value: { a: 1 }, wanted: false },
  { form: "a=x&a=y", value: { a: ["x", "y"] }, wanted: true },
  { form: "a=y&a=x", value: { a: ["x", "y"] }, wanted: false },
  { form: "a=%7B%22b%22%3A1%7D", value: { a: { b: 1 } }, wanted: true },
  { form: "a=1", value: { a: 1, b: null, c: [] }, wanted: true },
  { form: "deep%5Ba%5D%5B0%5D=x", value: { deep: { a: ["x"] } }, wanted: true },
  { form: "deep=x", value: { deep: { a: "x" } }, wanted: false },
])("$form reads back as $value: $wanted", ({ form, value, wanted }) => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect(isFormOf(value, content, { headers, body: new TextEncoder().encode(form) })).toBe(wanted);
});

test("multipart fields are read, files among them", async () => {
  const data = new FormData();
  data.append("name", "Ada");
  data.append("text", "a\n\n--\nb");
  data.append("file", new File(["bytes"], "a.bin"));
  const request = new Request("https://server.test", { method: "POST", body: data });
  const headers = Object.fromEntries(request.headers);
  const body = new Uint8Array(await request.arrayBuffer());
  expect(isFormOf({ name: "Ada", text: "a\n\n--\nb", file: "bytes" }, content, { headers, body })).toBe(true);
  expect(isFormOf({ name: "Bob", file: "bytes" }, content, { headers, body })).toBe(false);
});

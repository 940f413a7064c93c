import { expect, test } from "vitest";
import { loopback, thing } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { multipartBody } from "./multipart.js";

const at = { operation: thing, mediaType: "multipart/form-data" };

async function parts(data: FormData): Promise<unknown[]> {
  return Promise.all(
    [...data].map(async ([name, value]) =>
      typeof value === "string" ? [name, value] : [name, await value.text(), value.type, value.name],
    ),
  );
}

test("an object becomes parts", async () => {
  const body = {
    text: "a",
    number: 5,
    tags: ["x", "y"],
    meta: { b: 1 },
    file: new File(["data"], "../../x.txt", { type: "text/plain" }),
    blob: new Blob(["raw"]),
    bytes: new Uint8Array([65, 66]),
    typed: "<a/>",
    none: undefined,
    nil: null,
  };
  const encoding = { typed: { contentType: "application/xml" }, blob: { contentType: "image/png, image/jpeg" } };
  expect(await parts(multipartBody(body, { ...at, encoding }) as FormData)).toEqual([
    ["text", "a"],
    ["number", "5"],
    ["tags", "x"],
    ["tags", "y"],
    ["meta", '{"b":1}', "application/json", "blob"],
    ["file", "data", "text/plain", "x.txt"],
    ["blob", "raw", "", "blob"],
    ["bytes", "AB", "application/octet-stream", "blob"],
    ["typed", "<a/>", "application/xml", "blob"],
  ]);
});

test.each([
  ["quotes", 'a"; name="x', 'filename="a%22; name=%22x"'],
  ["line breaks", "a\r\nX-Evil: 1", 'filename="a%0D%0AX-Evil: 1"'],
  ["a way up", "../../x", 'filename="x"'],
  ["a Windows way up", "..\\x", 'filename="x"'],
  ["nothing but dots", "..", 'filename="blob"'],
  ["nothing", "", 'filename="blob"'],
])("a file name with %s", async (_what, name, wanted) => {
  let received = "";
  const { base } = await loopback((request, response) => {
    request.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
    request.on("end", () => response.end());
  });
  const body = multipartBody({ file: new File(["x"], name, { type: "text/plain\r\nX-Evil: 1" }) }, at) as FormData;
  await fetch(base, { method: "POST", body });
  expect(received.split("\r\n")[1]).toBe(`Content-Disposition: form-data; name="file"; ${wanted}`);
  expect(received).not.toMatch(/^X-Evil/m);
});

test("FormData goes out as it is; what has no parts is refused", () => {
  const data = new FormData();
  expect(multipartBody(data, at)).toBe(data);
  for (const body of ["x", ["x"], new Blob([]), { a: new Map() }, { a: { b: 1n } }, { a: NaN }]) {
    expect(() => multipartBody(body, at)).toThrow(InvalidArgumentError);
  }
});

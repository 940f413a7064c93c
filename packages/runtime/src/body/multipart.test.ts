import { Readable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
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

describe("React Native", () => {
  const file = { uri: "file:///photo.jpg", name: "photo.jpg", type: "image/jpeg" };

  /** As React Native has it: nothing iterates over it. */
  class NativeFormData {
    readonly parts: unknown[] = [];
    get [Symbol.toStringTag](): string {
      return "FormData";
    }
    append(...part: unknown[]): void {
      this.parts.push(part);
    }
  }

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("a file object goes through as it is", () => {
    vi.stubGlobal("FormData", NativeFormData);
    const data = multipartBody({ file, list: [file], text: "a" }, at) as unknown as NativeFormData;
    expect(data.parts).toEqual([
      ["file", file],
      ["list", file],
      ["text", "a"],
    ]);
  });

  test("elsewhere it is an object like any other", async () => {
    expect(await parts(multipartBody({ file }, at) as FormData)).toEqual([
      ["file", JSON.stringify(file), "application/json", "blob"],
    ]);
  });
});

test.each<[string, object, string]>([
  ["a stream of Node", { file: Readable.from(["a"]) }, "body.file is a stream, which JSON cannot hold."],
  ["a Set inside", { meta: { tags: new Set() } }, "body.meta.tags is a Set, which JSON cannot hold."],
  ["NaN in an object", { meta: { a: [1, NaN] } }, "body.meta.a[1] is NaN, which JSON cannot hold."],
])("%s is refused with its place", (_what, body, message) => {
  expect(() => multipartBody(body, at)).toThrow(message);
});

test("FormData goes out as it is; what has no parts is refused", () => {
  const data = new FormData();
  expect(multipartBody(data, at)).toBe(data);
  for (const body of ["x", ["x"], new Blob([]), { a: new Map() }, { a: { b: 1n } }, { a: NaN }]) {
    expect(() => multipartBody(body, at)).toThrow(InvalidArgumentError);
  }
});

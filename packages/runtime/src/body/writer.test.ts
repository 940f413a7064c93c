import {
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  asyncProperty,
  string,
  uint8Array,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { refusal } from "../../test/refusal.js";
import { thing } from "../../test/support.js";
import { binaryBody } from "./binary.js";
import { formBody } from "./form.js";
import { jsonBody } from "./json.js";
import { multipartBody } from "./multipart.js";
import { textBody } from "./text.js";
import type { BodySite, BodyWriter } from "./writer.js";

const at = (mediaType: string, encoding?: BodySite["encoding"]): BodySite => ({
  operation: thing,
  mediaType,
  encoding,
});

const cyclic: Record<string, unknown> = { key: "s3cret" };
cyclic["self"] = cyclic;
const throwing = {
  toJSON() {
    throw new Error("s3cret");
  },
};
const blob = new Blob(["s3cret"]);
const bytes = new TextEncoder().encode("s3cret");
const stream = new ReadableStream();
const search = new URLSearchParams({ key: "s3cret" });
const data = new FormData();

describe("R7: a body that its media type cannot take is refused, and not shown", () => {
  test.each<[string, BodyWriter, Record<string, unknown>]>([
    [
      "application/json",
      jsonBody,
      {
        blob,
        bytes,
        stream,
        search,
        data,
        cyclic,
        throwing,
        bigint: { amount: 1n },
        undefined,
        function: () => "s3cret",
      },
    ],
    [
      "application/x-www-form-urlencoded",
      formBody,
      {
        blob,
        bytes,
        stream,
        data,
        string: "a=s3cret",
        list: ["s3cret"],
        bigint: 1n,
        null: null,
        map: new Map(),
        date: new Date(),
      },
    ],
    [
      "multipart/form-data",
      multipartBody,
      {
        blob,
        bytes,
        stream,
        search,
        string: "s3cret",
        list: ["s3cret"],
        bigint: 1n,
        null: null,
        set: new Set(["s3cret"]),
      },
    ],
    ["text/plain", textBody, { blob, bytes, stream, search, data, cyclic, throwing, null: null, list: ["s3cret"] }],
    [
      "application/octet-stream",
      binaryBody,
      { data, cyclic, throwing, bigint: 1n, number: 1, null: null, list: ["s3cret"] },
    ],
  ])("%s", (mediaType, write, bodies) => {
    for (const [what, body] of Object.entries(bodies)) {
      const message = refusal(() => write(body, at(mediaType)));
      expect(message, what).toMatch(/^thing \(GET \/thing\): body(\.\w+)* \([a-z/-]+\) (is|must|holds|has) .+\.$/);
      expect(message, what).toContain(` (${mediaType}) `);
      expect(message, what).not.toContain("s3cret");
    }
  });

  test.each<[string, BodyWriter, Record<string, unknown>]>([
    ["form", formBody, { blob, nan: Number.NaN, cyclic, throwing, surrogate: "s3cret\ud800" }],
    ["multipart", multipartBody, { stream, search, nan: Number.NaN, cyclic, throwing, bigint: { amount: 1n }, data }],
  ])("a property of a %s body is named", (_what, write, body) => {
    for (const [name, value] of Object.entries(body)) {
      const message = refusal(() => write({ good: 1, [name]: value }, at("x/y")));
      expect(message).toMatch(new RegExp(`^thing \\(GET /thing\\): body\\.${name}[. ]`));
      expect(message).not.toContain("s3cret");
    }
  });
});

describe("what is written comes back (judged by the platform)", () => {
  const texts = oneof(string({ unit: "grapheme" }), string({ unit: constantFrom(..."a&b=+ %;\"'\0é😀20") }));
  const names = oneof(texts, constantFrom("__proto__", "constructor", "a[]", "0"));

  test("a form, by URLSearchParams", () => {
    assert(
      property(dictionary(names, oneof(texts, array(texts, { minLength: 1 }))), (body) => {
        const text = String(formBody(body, at("application/x-www-form-urlencoded")));
        expect(text).toMatch(/^[\w.~%=&+-]*$/);
        const wanted = Object.entries(body).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
        expect([...new URLSearchParams(text)]).toEqual(wanted);
      }),
    );
  });

  test("a form's objects, by JSON", () => {
    assert(
      property(names, dictionary(names, jsonValue()), (name, value) => {
        const text = formBody({ [name]: value }, at("application/x-www-form-urlencoded"));
        const [[found, json] = []] = [...new URLSearchParams(String(text))];
        expect(found).toBe(name);
        expect(json).toBe(JSON.stringify(value));
      }),
    );
  });

  test("multipart, by Request", async () => {
    // The platform writes each line break as CRLF, and reads `%22` in a name as the quote that it writes so: none in here.
    const plain = names.filter((name) => !name.includes("%"));
    await assert(
      asyncProperty(dictionary(plain, texts, { minKeys: 1 }), uint8Array(), async (body, content) => {
        const file = new File([content], "a.bin", { type: "application/x-thing" });
        const form = multipartBody({ ...body, ["the file"]: file }, at("multipart/form-data")) as FormData;
        const read = await new Request("https://h.example", { method: "POST", body: form }).formData();
        const found = read.get("the file") as File;
        expect([found.name, found.type]).toEqual(["a.bin", "application/x-thing"]);
        expect(new Uint8Array(await found.arrayBuffer())).toEqual(content);
        read.delete("the file");
        expect([...read]).toEqual(Object.entries(body));
      }),
    );
  });
});

async function wire(body: unknown, encoding?: BodySite["encoding"]): Promise<string> {
  const form = multipartBody(body, at("multipart/form-data", encoding)) as FormData;
  return new Request("https://h.example", { method: "POST", body: form }).text();
}
const heads = (text: string): string[] => text.split("\r\n").filter((line) => /^\S+: /.test(line));

describe("R6: multipart on the wire", () => {
  test.each([
    ['"; name="x', "%22; name=%22x"],
    ["a\r\nX-Evil: 1\r\n\r\nevil", "a%0D%0AX-Evil: 1%0D%0A%0D%0Aevil"],
    ["../../x.png", "x.png"],
    ["/etc/passwd", "passwd"],
    ["C:\\windows\\x.png", "x.png"],
    ["a\n/x.png", "x.png"],
    ["..", "blob"],
    ["a/..", "blob"],
    ["a/", "blob"],
    ["", "blob"],
    [".env", ".env"],
    ["ü 1.png", "ü 1.png"],
  ])("a file named %j", async (name, wanted) => {
    const text = await wire({ file: new File(["x"], name, { type: "image/png" }) });
    expect(heads(text)).toEqual([
      `Content-Disposition: form-data; name="file"; filename="${wanted}"`,
      "Content-Type: image/png",
    ]);
  });

  test("a part's name cannot leave its quotes", async () => {
    const text = await wire({ 'a"; filename="x\r\nX-Evil: 1': "y" });
    expect(heads(text)).toEqual(['Content-Disposition: form-data; name="a%22; filename=%22x%0D%0AX-Evil: 1"']);
  });

  test.each(["text/plain\r\nX-Evil: 1", "text/plain\n\nevil", "text/plaín"])(
    "a part type %j is dropped",
    async (type) => {
      const wanted = ["Content-Type: application/octet-stream"];
      expect(heads(await wire({ a: new Blob(["x"], { type }) })).slice(1)).toEqual(wanted);
      expect(heads(await wire({ a: new Blob(["x"]) }, { a: { contentType: type } })).slice(1)).toEqual(wanted);
      expect(heads(await wire({ a: "x" }, { a: { contentType: type } })).slice(1)).toEqual(wanted);
    },
  );

  test("the encoding's type is for parts that have none of their own, and for no name of Object.prototype", async () => {
    const encoding = {
      a: { contentType: "image/gif" },
      b: { contentType: "image/png, image/gif" },
      c: { contentType: "image/*" },
    };
    const png = new Blob(["x"], { type: "image/png" });
    const types = async (body: object): Promise<string[]> =>
      heads(await wire(body, encoding)).filter((line) => line.startsWith("Content-Type"));
    expect(await types({ a: new Blob(["x"]) })).toEqual(["Content-Type: image/gif"]);
    expect(await types({ a: png, b: png, c: png })).toEqual(Array.from({ length: 3 }, () => "Content-Type: image/png"));
    expect(await types({ a: new Uint8Array(1) })).toEqual(["Content-Type: image/gif"]);
    expect(await types({ b: "x", constructor: "x", toString: "x" })).toEqual([]);
  });

  test("a view of a buffer is sent without its surroundings", async () => {
    const form = multipartBody(
      { a: bytes.subarray(1, 3), b: new DataView(bytes.buffer, 2, 2) },
      at("multipart/form-data"),
    );
    const parts = [...(form as FormData).values()] as File[];
    expect(await Promise.all(parts.map((part) => part.text()))).toEqual(["3c", "cr"]);
  });
});

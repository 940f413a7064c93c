import { Busboy } from "@fastify/busboy";
import { asyncProperty, assert, constantFrom, oneof, string } from "fast-check";
import { expect, test } from "vitest";
import { thing } from "../../test/support.js";
import { multipartBody } from "./multipart.js";

/** The files and fields of a form, as a parser reads them that has nothing to do with the platform. */
async function parts(form: FormData): Promise<string[][]> {
  const request = new Request("https://h.example", { method: "POST", body: form });
  const parser = new Busboy({ headers: { "content-type": request.headers.get("content-type") ?? "" } });
  const found: string[][] = [];
  parser.on("file", (name, stream, fileName) => {
    found.push([name, fileName]);
    stream.resume();
  });
  parser.on("field", (name, value) => void found.push([name, value]));
  const ended = new Promise<void>((resolve, reject) => {
    parser.once("finish", resolve);
    parser.once("error", reject);
  });
  parser.end(new Uint8Array(await request.arrayBuffer()));
  await ended;
  return found;
}

const texts = oneof(
  string({ unit: "grapheme", maxLength: 8 }),
  string({ unit: constantFrom(...'"\\;=/.\r\n\0 %é😀a', "\r\n\r\n", "--", "name="), maxLength: 8 }),
);

test("a file of any name is one file, and adds no field (judged by busboy)", async () => {
  await assert(
    asyncProperty(texts, texts, async (fileName, value) => {
      const body = { file: new File(["x"], fileName), note: value };
      const form = multipartBody(body, { operation: thing, mediaType: "multipart/form-data" }) as FormData;
      const [file = [], note = [], ...more] = await parts(form);
      expect([file[0], more]).toEqual(["file", []]);
      expect(file[1]).not.toMatch(/[\r\n/]/);
      expect(note).toEqual(["note", value.replace(/\r\n|\r|\n/g, "\r\n")]);
    }),
  );
});

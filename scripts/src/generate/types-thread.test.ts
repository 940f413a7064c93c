import { expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { emitSchemaTypes } from "../emit/schema-types/emit-schema-types.ts";
import { startTypesThread } from "./types-thread.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  components: { schemas: { Pet: { type: "object", properties: { ["__proto__"]: { type: "string" } } } } },
};

test("a thread emits what is emitted here", async () => {
  const thread = startTypesThread();
  expect(await thread.begin(document)()).toBe(emitSchemaTypes(document));
  await thread.end();
});

test("what a thread died of is told to who waits", async () => {
  const thread = startTypesThread();
  await expect(thread.begin(null as never)()).rejects.toThrow(TypeError);
  await thread.end();
});

test("who waits for a thread that was ended is told so", async () => {
  const thread = startTypesThread();
  const wait = thread.begin(document);
  await thread.end();
  await expect(wait()).rejects.toThrow("The thread of the schema types ended");
});

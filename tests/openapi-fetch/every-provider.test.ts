import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

test("every provider has calls by openapi-fetch's client", () => {
  const files = readdirSync(import.meta.dirname);
  const providers = readdirSync(new URL("../../specs", import.meta.url));
  expect(files).toEqual(expect.arrayContaining(providers.map((provider) => `${provider}.test.ts`)));
});

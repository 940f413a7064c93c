import { expect, test } from "vitest";
import { withWord } from "./edit-spec.ts";

test.each([
  { info: { title: "Pets" }, wanted: { title: "Pets", description: "new" } },
  { info: { title: "Pets", description: "All pets." }, wanted: { title: "Pets", description: "All pets. new" } },
])("$info gets a word", ({ info, wanted }) => {
  expect(JSON.parse(withWord(JSON.stringify({ openapi: "3.0.0", info, paths: {} }), "new"))).toEqual({
    openapi: "3.0.0",
    info: wanted,
    paths: {},
  });
});

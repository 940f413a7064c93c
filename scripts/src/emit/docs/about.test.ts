import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { aboutLinks, tagTable } from "./about.ts";

const operation = { operationId: "a", tags: ["part"], responses: {} };

function modelOf(more: object) {
  return buildModel({
    openapi: "3.2.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: operation } },
    ...more,
  }).model;
}

test("tags with words, and whose part they are", () => {
  const tags = [
    { name: "all", summary: "Everything", description: "All of it.", kind: "nav" },
    { name: "part", parent: "all", externalDocs: { url: "https://e.example/" } },
  ];
  expect(tagTable(modelOf({ tags }))).toEqual([
    "| Tag | Part of | Description | Operations |",
    "| --- | --- | --- | --- |",
    "| all |  | Everything. All of it. Kind: `nav`. |  |",
    "| part | all | See [https://e.example/](https://e.example/). | [`a`](#a) |",
  ]);
});

test("tags without words are not listed", () => expect(tagTable(modelOf({ tags: [{ name: "part" }] }))).toEqual([]));

test.each([
  [{}, []],
  [{ externalDocs: { url: "https://e.example/" } }, ["See also: [documentation of the vendor](https://e.example/)."]],
  [
    { externalDocs: { url: "https://e.example/", description: "The guide." } },
    ["See also: [The guide](https://e.example/)."],
  ],
  [
    {
      info: {
        title: "T",
        version: "1",
        termsOfService: "https://e.example/terms",
        contact: { name: "Ada", email: "ada@example.org" },
        license: { name: "MIT", url: "https://e.example/mit" },
      },
    },
    [
      "See also: [terms of service](https://e.example/terms), [Ada](mailto:ada@example.org), [license of the description: MIT](https://e.example/mit).",
    ],
  ],
])("links of %j", (more, wanted) => expect(aboutLinks(modelOf(more))).toEqual(wanted));

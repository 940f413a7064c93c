import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { Schema } from "../../model/model.ts";
import { createLookup } from "../../model/schema/lookup.ts";
import { packageNames } from "../package-names.ts";
import { serverBlocks } from "./servers.ts";

/** The sentences about operations that go to other servers than the document's. */
function sentences(servers: Readonly<Record<string, string>>): readonly string[] {
  const { model } = buildModel({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://a.example" }],
    paths: Object.fromEntries(
      Object.entries(servers).map(([id, url]) => [
        `/${id}`,
        { get: { operationId: id, servers: [{ url }], responses: {} } },
      ]),
    ),
  });
  const schemas = new Map<string, Schema>();
  const input = { provider: "t", specFile: "t.yaml", model, facts: {}, version: "1.0.0", schemas };
  const root = { scope: "@x", workspace: false, runtimeVersion: "1.0.0", owner: {} };
  const names = packageNames("t", model, {}, "@x");
  const blocks = serverBlocks({ ...input, root, names, typeNames: new Map(), lookup: createLookup(schemas) });
  return blocks.flat().filter((line) => line.includes("instead"));
}

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    "one operation",
    { one: "https://b.example" },
    ["`one` goes to `https://b.example` instead, with the credentials that it takes; `baseUrl` stands for that too."],
  ],
  [
    "operations that share a server, in one sentence",
    { one: "https://b.example", other: "https://c.example", two: "https://b.example" },
    [
      "`one` and `two` go to `https://b.example` instead, with the credentials that they take; `baseUrl` stands for that too.",
      "`other` goes to `https://c.example` instead, with the credentials that it takes; `baseUrl` stands for that too.",
    ],
  ],
])("%s", (_what, servers, wanted) => expect(sentences(servers)).toEqual(wanted));

import { describe, expect, test } from "vitest";
import { parseYaml } from "../load/parse-yaml.ts";
import { drift, facts, readFacts, spec, vendor, write } from "./fixture.ts";

describe("a document that says the same", () => {
  test("without a record is compared by method and path", async () => {
    write("specs/pets/openapi.yaml", spec);
    const against = write("vendor.yaml", vendor);
    expect(await drift("--against", against)).toEqual({
      code: 0,
      out: "",
      err: `pets: 2 operations compared with ${against}, 0 changed, 0 removed, 0 with undeclared differences, 2 not recorded.\n`,
    });
  });

  test("is recorded, and then nothing changed, whatever its words", async () => {
    write("specs/pets/openapi.yaml", spec);
    write("specs/pets/provider.yaml", facts);
    const against = write("vendor.yaml", vendor);
    expect(await drift("--against", against, "--record")).toMatchObject({ code: 0, out: "" });
    const recorded = readFacts();
    const hash = expect.stringMatching(/^[\da-f]{64}$/u);
    expect(recorded.startsWith(facts)).toBe(true);
    expect(parseYaml(recorded)).toMatchObject({
      source: {
        operations: {
          listPets: { method: "GET", path: "/v1/pets", sha256: hash },
          deletePet: { method: "DELETE", path: "/v1/pets/{id}", sha256: hash },
        },
      },
    });
    write("vendor.yaml", vendor.replace("All pets", "Every pet").replace("description: ok", "description: fine"));
    expect(await drift("--against", against)).toMatchObject({ code: 0, out: "" });
    expect(readFacts()).toBe(recorded);
  });

  test("may be Swagger 2.0, JSON or several files", async () => {
    write("specs/pets/openapi.yaml", spec);
    const swagger = write(
      "swagger.json",
      JSON.stringify({
        swagger: "2.0",
        info: { title: "Pets", version: "1" },
        host: "pets.example.com",
        basePath: "/v1",
        paths: {
          "/pets": {
            get: {
              parameters: [{ name: "limit", in: "query", type: "integer" }],
              responses: { 200: { description: "ok" } },
            },
          },
          "/pets/{id}": {
            delete: {
              parameters: [{ name: "id", in: "path", required: true, type: "string" }],
              responses: { 204: { description: "ok" } },
            },
          },
        },
      }),
    );
    expect(await drift("--against", swagger)).toMatchObject({ code: 0, out: "" });
    write("split/limit.yaml", "type: integer\n");
    const split = write("split/openapi.yaml", vendor.replace('"#/components/schemas/Limit"', "limit.yaml"));
    expect(await drift("--against", split)).toMatchObject({ code: 0, out: "" });
  });
});

describe("a document that changed", () => {
  const newer = vendor
    .replace("Limit: { type: integer }", "Limit: { type: string, maxLength: 3 }")
    .replace("/v1/pets/{id}:", "/v2/pets/{id}:");

  test("is told by operation, and what changed if the recorded version is given", async () => {
    write("specs/pets/openapi.yaml", spec);
    write("specs/pets/provider.yaml", facts);
    const since = write("old.yaml", vendor);
    await drift("--against", since, "--record");
    const before = readFacts();
    const against = write("new.yaml", newer);
    const { code, out } = await drift("--against", against, "--since", since);
    expect(out).toBe(`listPets (GET /pets): changed since it was recorded
  added /parameters/query limit/schema/maxLength: 3
  changed /parameters/query limit/schema/type: "integer" to "string"
  parameters/query/limit: optional integer in the spec, optional string in the document
deletePet (DELETE /pets/{petId}): removed since it was recorded. Similar: DELETE /v2/pets/{id}.
`);
    expect(code).toBe(1);
    expect(readFacts()).toBe(before);
  });

  test("in a part that is not compared is told as well; another version does not say what", async () => {
    write("specs/pets/openapi.yaml", spec);
    write("specs/pets/provider.yaml", facts);
    await drift("--against", write("old.yaml", vendor), "--record");
    const against = write("new.yaml", vendor.replace("type: integer", "type: integer, maximum: 9"));
    const { code, out } = await drift("--against", against, "--since", against);
    expect(out).toBe(`listPets (GET /pets): changed since it was recorded, in a part that is not compared
Parts of the documents that could not be used:
  ${against}:1:1 other-version warning Not the version that provider.yaml records: listPets.
    Give the version of the recorded commit after --since.
`);
    expect(code).toBe(1);
  });

  test("is data with --json", async () => {
    write("specs/pets/openapi.yaml", spec);
    const against = write("new.yaml", newer);
    const { code, out } = await drift("--against", against, "--json");
    expect(JSON.parse(out)).toMatchObject({
      kind: "compared",
      report: {
        provider: "pets",
        against,
        hasDrift: true,
        operations: [
          {
            operation: "listPets",
            state: "unrecorded",
            found: { method: "GET", path: "/v1/pets" },
            differences: [{ at: "parameters/query/limit", spec: "optional integer", document: "optional string" }],
          },
          {
            operation: "deletePet",
            state: "unrecorded",
            similar: [{ method: "DELETE", path: "/v2/pets/{id}" }],
            differences: [{ at: "path", spec: "DELETE /pets/{petId}" }],
          },
        ],
      },
    });
    expect(code).toBe(1);
  });
});

test("deviations that are declared are no drift, and listed with their reasons", async () => {
  write("specs/pets/openapi.yaml", spec);
  write(
    "specs/pets/provider.yaml",
    `${facts}  operations:
    listPets: { method: PUT, path: /animals }
    gone: { method: GET, path: /gone }
  deviations:
    - { operation: listPets, at: method, reason: The server takes GET. }
    - { operation: listPets, at: path, reason: The server moved. }
    - { operation: listPets, at: responses, reason: Seen. }
    - { operation: "*", at: responses/202, reason: Not the closest. }
    - { operation: "*", at: path, reason: From the vendor's client. }
    - { operation: deletePet, at: security, reason: Old. }
`,
  );
  const against = write(
    "vendor.yaml",
    `openapi: 3.0.3
paths:
  /animals:
    put:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { "202": {}, "404": {} }
`,
  );
  const { code, out } = await drift("--against", against);
  expect(out).toBe(`Deviations that provider.yaml declares:
  method of listPets: The server takes GET.
  path of listPets: The server moved.
  responses of listPets: Seen.
  path of deletePet: From the vendor's client.
Declared deviations that are not needed any more:
  * responses/202
  deletePet security
Recorded operations that the spec does not have:
  gone
`);
  expect(code).toBe(0);
});

test("of several sources, the one is taken that has most operations in common, or the file's name", async () => {
  write("specs/pets/openapi.yaml", spec);
  write(
    "specs/pets/provider.yaml",
    `source:
  - document: https://pets.example.com/public.yaml
    operations:
      listPets: { method: GET, path: /v1/pets }
  - document: https://pets.example.com/admin.yaml?raw=1
`,
  );
  const admin = write("admin.yaml", vendor.replace("/v1/pets:", "/v1/owners:"));
  expect(await drift("--against", admin, "--record")).toMatchObject({ code: 0, out: "" });
  expect(readFacts().split("sha256")).toHaveLength(2);
  const renamed = write("renamed.yaml", vendor.replace("/v1/pets/{id}:", "/v1/owners:"));
  expect(await drift("--against", renamed, "--record")).toMatchObject({ code: 0, out: "" });
  expect(readFacts().split("sha256")).toHaveLength(3);
});

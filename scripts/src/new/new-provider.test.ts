import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lintHouse } from "../lint/house/lint-house.ts";
import { parseYaml } from "../load/parse-yaml.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const cli = fileURLToPath(new URL("../cli.js", import.meta.url));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-new-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the real command in its own process. */
function specloom(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...words], { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const swagger = `swagger: "2.0"
info: { title: Pets, version: "2020-01-01" }
host: pets.example.org
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
parameters:
  Pet: { name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }
paths:
  /pets:
    post:
      operationId: addPet
      schemes: [https]
      parameters: [{ $ref: "#/parameters/Pet" }]
      responses: { "201": { description: "Yes", schema: { $ref: "#/definitions/Pet" } } }
    get:
      operationId: findPets
      parameters: [{ name: tags, in: query, type: array, items: { type: string }, collectionFormat: tsv }]
      responses: { "204": { description: None. } }
definitions:
  Pet: { type: object, properties: { name: { type: string, x-nullable: true } } }
`;

const upgraded = {
  openapi: "3.0.0",
  info: { title: "Pets", version: "2020-01-01" },
  servers: [{ url: "https://pets.example.org/v1" }],
  paths: {
    "/pets": {
      post: {
        operationId: "addPet",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          required: true,
        },
        responses: {
          "201": {
            description: "Yes",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
  },
  components: { schemas: { Pet: { type: "object", properties: { name: { type: "string", nullable: true } } } } },
};

describe("from Swagger 2.0", () => {
  test("is upgraded, and generate makes a package of it", async () => {
    writeFileSync(join(root, "pets.yaml"), swagger);
    const made = await specloom("new", "pets", "--from", "pets.yaml");
    expect(made).toEqual({
      code: 0,
      out: "",
      err:
        "The upgrade lost something at each x-s2o-warning in the document: 1.\n" +
        "Wrote specs/pets/openapi.yaml. Next: `pnpm specloom lint pets`.\n",
    });
    expect(parseYaml(read("specs/pets/openapi.yaml"))).toMatchObject(upgraded);
    expect(await specloom("generate")).toMatchObject({ code: 0, out: "" });
    expect(read("packages/pets/src/generated/operations.ts")).toContain("addPet");
  });

  test("an unquoted version and JSON are understood", async () => {
    writeFileSync(join(root, "pets.json"), JSON.stringify({ swagger: 2, info: upgraded.info, paths: {} }));
    expect(await specloom("new", "pets", "--from", "pets.json")).toMatchObject({ code: 0 });
    expect(parseYaml(read("specs/pets/openapi.yaml"))).toMatchObject({ openapi: "3.0.0", info: upgraded.info });
  });
});

describe("from OpenAPI 3", () => {
  test.each([
    ["a.yaml", "# Kept.\nopenapi: 3.1.0\n", "openapi.yaml"],
    ["a.yml", "openapi: 3.2.0\r\n", "openapi.yaml"],
    ["a.JSON", '{"openapi":"3.0.3"}', "openapi.json"],
    ["a.txt", '{"openapi":"3.0.3"}', "openapi.yaml"],
  ])("the text of %s is taken over as it is", async (from, text, file) => {
    writeFileSync(join(root, from), text);
    expect(await specloom("new", "kept", "--from", from, "--root", root)).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, "specs/kept"))).toEqual([file, "provider.yaml"]);
    expect(read("specs/kept/provider.yaml")).toBe("spec: vendor\n");
    expect(read(`specs/kept/${file}`)).toBe(text);
  });
});

describe("from several files", () => {
  test("all that lie below the document are copied, and know it by its new name", async () => {
    mkdirSync(join(root, "docs/paths"), { recursive: true });
    writeFileSync(
      join(root, "docs/main.yaml"),
      "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {$ref: paths/a.yaml}}}\ncomponents: {schemas: {S: {type: string}}}\n",
    );
    const operation = "operationId: listA\nresponses: {'200': {description: D, content: {text/plain: {schema: {$ref: ";
    writeFileSync(join(root, "docs/paths/a.yaml"), `${operation}'../main.yaml#/components/schemas/S'}}}}}\n`);
    writeFileSync(join(root, "docs/unused.yaml"), "a: 1\n");
    expect(await specloom("new", "several", "--from", "docs/main.yaml")).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, "specs/several"))).toEqual(["openapi.yaml", "paths", "provider.yaml"]);
    expect(read("specs/several/paths/a.yaml")).toBe(`${operation}'../openapi.yaml#/components/schemas/S'}}}}}\n`);
    expect(await specloom("generate", "several")).toMatchObject({ code: 0 });
    expect(read("packages/several/src/generated/operations.ts")).toContain("listA");
  });

  test("of Swagger 2.0 become one", async () => {
    writeFileSync(join(root, "pets.yaml"), swagger.replace("#/definitions/Pet", "pet.yaml"));
    writeFileSync(join(root, "pet.yaml"), "type: object\nproperties: { name: { type: string } }\n");
    expect(await specloom("new", "pets", "--from", "pets.yaml")).toMatchObject({ code: 0 });
    expect(read("specs/pets/openapi.yaml")).toContain("#/components/schemas/pet");
    expect(await specloom("generate", "pets")).toMatchObject({ code: 0 });
  });

  test("come from a URL, and nothing from elsewhere", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const isEntry = request.url === "/v1/openapi.yaml";
      response.end(isEntry ? "openapi: 3.1.0\npaths: {/a: {$ref: a.yaml}, /b: {$ref: ../b.yaml}}\n" : "get: {}\n");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const made = await specloom("new", "remote", "--from", `http://127.0.0.1:${port}/v1/openapi.yaml`);
    await new Promise((resolve) => server.close(resolve));
    expect(made).toMatchObject({ code: 0 });
    expect(asked).toEqual(["/v1/openapi.yaml", "/v1/a.yaml"]);
    expect(readdirSync(join(root, "specs/remote"))).toEqual(["a.yaml", "openapi.yaml", "provider.yaml"]);
  });
});

describe("from the template", () => {
  test("the document passes the repository's house rules and generates", async () => {
    expect(await specloom("new", "acme")).toMatchObject({ code: 0, out: "" });
    const made = await specloom("generate");
    expect(made.code).toBe(0);
    expect(made.out.match(/^\S+ (\S+) warning/gmu)?.map((line) => line.split(" ")[1])).toEqual([
      "placeholder",
      "placeholder",
    ]);
    for (const name of ["redocly.yaml", "scripts"]) symlinkSync(join(repository, name), join(root, name));
    expect(await lintHouse(root, [{ name: "acme", entry: "specs/acme/openapi.yaml" }])).toEqual([]);
  });
});

describe("nothing is written", () => {
  test.each([
    ["bad.yaml", "openapi: 3.1.0\ninfo: { title: Bad\n", /^bad\.yaml:[23]:\d+ yaml-syntax error /u],
    ["bad.json", '{\n"openapi" 3 }', /^bad\.json:2:\d+ json-syntax error /u],
    ["other.yaml", "a: 1\n", /^other\.yaml:1:1 not-openapi error /u],
    ["list.yaml", "\n- 1\n", /^list\.yaml:2:1 not-openapi error /u],
    ["empty.yaml", "", /^empty\.yaml:1:1 empty-file error /u],
    ["old.yaml", "info: 1\nswagger: '1.2'\n", /^old\.yaml:2:10 unsupported-version error Swagger "1\.2"/u],
    ["next.yaml", "openapi: 4.0.0\n", /^next\.yaml:1:10 unsupported-version error /u],
    ["broken.yaml", "swagger: '2.0'\nhost: a.example.org\nbasePath: 3\n", /^broken\.yaml:1:1 swagger-upgrade error /u],
  ])("for %s, whose fault is placed", async (from, text, wanted) => {
    writeFileSync(join(root, from), text);
    const { code, out } = await specloom("new", "acme", "--from", from);
    expect(out).toMatch(wanted);
    expect(code).toBe(1);
    expect(existsSync(join(root, "specs"))).toBe(false);
  });

  test("for a file that is missing and one that is a folder", async () => {
    const missing = await specloom("new", "acme", "--from", "nowhere.yaml");
    expect(missing).toMatchObject({ code: 1, out: expect.stringMatching(/^nowhere\.yaml:1:1 missing-file error /u) });
    const folder = await specloom("new", "acme", "--from", ".");
    expect(folder).toMatchObject({ code: 1, out: expect.stringMatching(/^\.:1:1 [a-z-]+ error /u) });
    expect(existsSync(join(root, "specs"))).toBe(false);
  });

  test("over a folder that is there", async () => {
    mkdirSync(join(root, "specs/acme"), { recursive: true });
    const { code, err } = await specloom("new", "acme");
    expect({ code, err }).toEqual({
      code: 1,
      err: "specs/acme exists already, and is left as it is.\nChoose another name, or edit it.\n",
    });
    expect(readdirSync(join(root, "specs/acme"))).toEqual([]);
  });

  test.each([
    [["Acme"], 'The provider name "Acme" must consist of'],
    [["../acme"], "must consist of"],
    [["runtime"], "is that of the package"],
    [[], "takes the name of one provider"],
    [["a", "b"], "takes the name of one provider"],
    [["a", "--json"], "specloom new does not take --json."],
    [["a", "--root", "nowhere"], "is no folder"],
  ])("for %j, which is wrong usage", async (words, message) => {
    const { code, out, err } = await specloom("new", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(readdirSync(root)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { assert, constantFrom, oneof, property, string, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { pagingValues, runtimeTypes, runtimeValues, streamValues } from "../emit/package-names.ts";
import { inputTypeName, nameAll, resultTypeName, type Names } from "./names.ts";
import { exportedByIndex, reservedOperationNames } from "./reserved-names.ts";
import { camelCase, pascalCase, providerIdentifier } from "./words.ts";

function names(operations: readonly string[], schemas: readonly string[] = []): Names {
  return nameAll(
    operations.map((key, index) => ({ key, distinction: `GET /p${index}` })),
    schemas.map((key) => ({ key, distinction: "" })),
    "acme",
  );
}

describe("operation names", () => {
  test.each<[string, string[], string[]]>([
    [
      "an identifier stays",
      ["resetPasswordRequestPost", "Get_User2", "$get"],
      ["resetPasswordRequestPost", "Get_User2", "$get"],
    ],
    ["separators", ["users/list-all", "get user", "a.b:c"], ["usersListAll", "getUser", "aBC"]],
    ["an abbreviation in front", ["API-keys", "URLList get"], ["apiKeys", "urlListGet"]],
    [
      "reserved words",
      ["delete", "default", "await", "arguments"],
      ["deleteOperation", "defaultOperation", "awaitOperation", "argumentsOperation"],
    ],
    [
      "prototypes and promises",
      ["__proto__", "constructor", "then"],
      ["protoOperation", "constructorOperation", "thenOperation"],
    ],
    ["members of the client", ["GET", "use", "request"], ["getOperation", "useOperation", "requestOperation"]],
    [
      "what the package exports",
      ["unwrap", "version", "createAcmeClient"],
      ["unwrapOperation", "versionOperation", "createAcmeClientOperation"],
    ],
    [
      "what the module imports",
      ["form", "operation", "jsonBody"],
      ["formOperation", "operationOperation", "jsonBodyOperation"],
    ],
    ["a digit in front", ["2fa-enable", "404"], ["call2faEnable", "call404"]],
    ["nothing to read", ["---", "\u{1f600}"], ["call", "callGETP1"]],
    ["unseen characters", ["get\u200bUser", "get\u202eUser"], ["getUser", "getUserGETP1"]],
    ["other alphabets", ["größe", "用户"], ["größe", "用户"]],
    ["alike but for separators", ["get-user", "getUser"], ["getUserGETP0", "getUser"]],
    ["alike in their types", ["getUser", "GetUser"], ["getUser", "GetUserGETP1"]],
    ["the result type of another", ["foo", "FooResult"], ["foo", "FooResultGETP1"]],
  ])("%s", (_name, keys, wanted) => {
    expect(keys.map((key) => names(keys).operations(key))).toEqual(wanted);
  });

  test("a name of 10,000 characters is cut, and told from another with the same start", () => {
    const keys = ["a", "b"].map((end) => "x".repeat(10_000) + end);
    const [first, second] = keys.map((key) => names(keys).operations(key));
    expect(first).toMatch(/^x{80}_[0-9a-f]{8}$/u);
    expect(second).toMatch(/^x{80}_[0-9a-f]{8}$/u);
    expect(second).not.toBe(first);
  });
});

describe("schema names", () => {
  test.each<[string, string[], string[]]>([
    ["an identifier stays", ["ErrorModel", "user_profile", "Error"], ["ErrorModel", "user_profile", "Error"]],
    ["separators", ["pet.v1", "api-key", "a/b"], ["PetV1", "ApiKey", "AB"]],
    ["names of types", ["string", "any", "object"], ["StringModel", "AnyModel", "ObjectModel"]],
    [
      "what the package exports",
      ["ApiError", "components", "AcmeClient"],
      ["ApiErrorModel", "ComponentsModel", "AcmeClientModel"],
    ],
    ["the types of an operation", ["FooInput", "FooResult", "foo"], ["FooInputModel", "FooResultModel", "fooModel"]],
    ["alike", ["A-b", "AB", "A.B"], ["ABModel", "AB", "AB_0c1a7db0"]],
    ["empty", [""], ["Model"]],
  ])("%s", (_name, keys, wanted) => {
    const { schemas } = names(["foo"], keys);
    expect(keys.map((key) => schemas(key).replace(/_[0-9a-f]{8}$/u, "_0c1a7db0"))).toEqual(wanted);
  });
});

describe("whatever the document calls them", () => {
  const keys = uniqueArray(oneof(string({ unit: "grapheme" }), string(), constantFrom("then", "GET", "a-b", "aB")), {
    maxLength: 12,
  });

  test("every export is an identifier, has no reserved name and is there once", () => {
    assert(
      property(keys, keys, (operations, schemas) => {
        const given = names(operations, schemas);
        const all = operations.map(given.operations).flatMap((id) => [id, inputTypeName(id), resultTypeName(id)]);
        all.push(...schemas.map(given.schemas));
        expect(new Set(all).size).toBe(all.length);
        const reserved = reservedOperationNames("acme");
        for (const id of operations.map(given.operations)) expect(reserved.has(id)).toBe(false);
        for (const name of all) expect(name).toMatch(/^[\p{ID_Start}_$][\p{ID_Continue}$]{0,140}$/u);
      }),
    );
  });

  test("an operation that has nothing to do with them changes no name", () => {
    assert(
      property(keys, (operations) => {
        const items = operations.map((key) => ({ key, distinction: `GET /${key}` }));
        const before = nameAll(items, [], "acme").operations;
        const other = { key: "somethingElseAltogether", distinction: "GET /else" };
        const after = nameAll([other, ...items], [], "acme").operations;
        expect(operations.map(after)).toEqual(operations.map(before));
      }),
    );
  });
});

test("what lists the pages of an operation has a name that nothing else has", () => {
  const operations = ["listA", "listAPages", "listB", "listC"].map((key) => ({ key, distinction: `GET /${key}` }));
  const schemas = ["listBPages", "ListCPages"].map((key) => ({ key, distinction: "" }));
  const named = nameAll(operations, schemas, "acme");
  const pages = operations.map(({ key }) => named.pages(key));
  expect(pages).toEqual([
    expect.stringMatching(/^listAPages_/),
    "listAPagesPages",
    expect.stringMatching(/^listBPages_/),
    "listCPages",
  ]);
  expect(operations.map(({ key }) => named.operations(key))).toEqual(["listA", "listAPages", "listB", "listC"]);
});

test("all that the index hands on, and all that the runtime exports in lower case, is reserved", () => {
  expect(exportedByIndex).toEqual(
    expect.arrayContaining([...runtimeValues, ...pagingValues, ...streamValues, ...runtimeTypes]),
  );
  const source = readFileSync(resolve(import.meta.dirname, "../../../packages/runtime/src/index.ts"), "utf8");
  const writers = [...source.matchAll(/export \{([^}]*)\} from "\.\/(?:body|parameters)\//gu)].flatMap(
    ([, list = ""]) => list.split(","),
  );
  const reserved = reservedOperationNames("acme");
  expect(writers.map((name) => name.trim()).filter((name) => !reserved.has(name))).toEqual([]);
  expect(writers.length).toBeGreaterThan(10);
});

test.each([
  ["clever-cloud", "CleverCloud"],
  ["quatrix", "Quatrix"],
  ["2captcha", "Api2captcha"],
  ["equinix_metal.v2", "EquinixMetalV2"],
])("the provider %s is %s", (provider, wanted) => {
  expect(providerIdentifier(provider)).toBe(wanted);
});

test("words keep their own capitals", () => {
  expect(pascalCase("userID of HTTPServer")).toBe("UserIDOfHTTPServer");
  expect(camelCase("UserID")).toBe("userID");
});

import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drift, facts, readFacts, root, spec, vendor, write } from "./fixture.ts";

describe("a URL", () => {
  test.each([
    ["is fetched", "application/yaml", vendor, 0, ""],
    [
      "may answer with JSON",
      "application/json",
      JSON.stringify({ openapi: "3.0.0", paths: { "/pets": {} } }),
      3,
      "other-document error",
    ],
    ["may answer with a page", "text/html", "<html>", 3, "not-openapi error The URL leads to an HTML page"],
  ])("%s", async (_, type, text, code, wanted) => {
    write("specs/pets/openapi.yaml", spec);
    const server = createServer((_request, response) => response.writeHead(200, { "content-type": type }).end(text));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi`;
    const result = await drift("--against", url);
    server.close();
    expect(result.code).toBe(code);
    expect(result.out).toContain(wanted);
    expect(result.out.startsWith(wanted === "" ? "" : `${url}:1:1 `)).toBe(true);
  });
});

test("what a document at a URL refers to is not fetched", async () => {
  write("specs/pets/openapi.yaml", spec);
  const requests: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const { port } = server.address() as AddressInfo;
    response.end(vendor.replace("#/components/schemas/Limit", `http://127.0.0.1:${port}/limit.yaml`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { out } = await drift("--against", `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`);
  server.close();
  expect(requests).toEqual(["/openapi.yaml"]);
  expect(out).toContain("remote-reference");
});

describe("a document that cannot be used ends with 3 and changes nothing", () => {
  test.each<[string, string, string]>([
    ["broken YAML", "openapi: [", "yaml-syntax error"],
    ["no OpenAPI", "a: 1", "not-openapi error"],
    ["a list", "- 1", "not-openapi error"],
    ["an empty file", "", "empty-file error"],
    ["a later version", "openapi: 4.0.0\npaths: { /pets: { get: {} } }", "unsupported-version error"],
    ["no paths", "openapi: 3.0.0\npaths: {}", "not-openapi error"],
    ["broken Swagger", 'swagger: "2.0"\nhost: a.example\nbasePath: 3', "swagger-upgrade error"],
    ["another API", "openapi: 3.0.0\npaths: { /owners: { get: {} } }", "other-document error"],
  ])("%s", async (_, text, wanted) => {
    write("specs/pets/openapi.yaml", spec);
    write("specs/pets/provider.yaml", facts);
    const against = write("vendor.yaml", text);
    const { code, out } = await drift("--against", against, "--record");
    expect(out).toContain(`${against}:`);
    expect(out).toContain(wanted);
    expect(code).toBe(3);
    expect(readFacts()).toBe(facts);
    expect(readdirSync(root).toSorted()).toEqual(["specs", "vendor.yaml"]);
  });

  test("files that are missing or no files", async () => {
    write("specs/pets/openapi.yaml", spec);
    const against = write("vendor.yaml", vendor);
    const missing = join(root, "missing.yaml");
    expect(await drift("--against", missing)).toEqual({
      code: 3,
      out: `${missing}:1:1 missing-file error The file does not exist.\n  Correct the path.\n`,
      err: "",
    });
    expect(await drift("--against", root)).toMatchObject({
      code: 3,
      out: `${root}:1:1 not-a-file error This is not a file.\n`,
    });
    const inFile = await drift("--against", join(against, "x"));
    expect(inFile).toMatchObject({ code: 3, out: expect.stringContaining("unreadable-file error") });
    expect(await drift("--against", against, "--since", missing)).toMatchObject({ code: 3 });
  });
});

test("parts that cannot be read are told, and the rest is compared", async () => {
  write("specs/pets/openapi.yaml", spec);
  const against = write("vendor.yaml", vendor.replace('"#/components/schemas/Limit"', "../../etc/limit.yaml"));
  const { code, out } = await drift("--against", against);
  expect(out).toContain("Parts of the documents that could not be used:\n");
  expect(out).toContain(`${against}:7:`);
  expect(out).toContain("reference-outside-folder");
  expect(code).toBe(0);
});

describe("a catalogue that cannot be used", () => {
  test.each<[string, string, readonly string[], number, string]>([
    ["a broken record", `${facts}  commit: main\n`, [], 1, "commit must be the full hash of a commit"],
    ["no source to record", "title: Pets\n", ["--record"], 1, "does not name the document as a source"],
    [
      "a record that cannot be edited",
      'source: { document: "https://a.example/x" }\n',
      ["--record"],
      1,
      "without changing its layout",
    ],
  ])("%s", async (_, text, words, code, wanted) => {
    write("specs/pets/openapi.yaml", spec);
    write("specs/pets/provider.yaml", text);
    const result = await drift("--against", write("vendor.yaml", vendor), ...words);
    expect(result.code).toBe(code);
    expect(result.out + result.err).toContain(wanted);
    expect(readFacts()).toBe(text);
  });

  test.each<[readonly string[], string]>([
    [[], "needs --against"],
    [["dogs", "--against", "a"], "takes the name of one provider"],
    [["--against", "a", "--check"], "does not take --check"],
  ])("%j is wrong usage", async (words, wanted) => {
    write("specs/pets/openapi.yaml", spec);
    const { code, err } = await drift(...words);
    expect(code).toBe(2);
    expect(err).toContain(wanted);
  });

  test("an unknown provider is wrong usage", async () => {
    write("specs/dogs/openapi.yaml", spec);
    const { code, err } = await drift("--against", write("vendor.yaml", vendor));
    expect(code).toBe(2);
    expect(err).toContain("No such provider: pets.");
  });
});

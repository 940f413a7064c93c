import { describe, expect, test } from "vitest";
import { readReference } from "./reference.ts";

describe("references that stay inside the folder", () => {
  test.each<[string, string, string, string]>([
    ["openapi.yaml", "#/components/schemas/A", "openapi.yaml", "/components/schemas/A"],
    ["openapi.yaml", "#", "openapi.yaml", ""],
    ["openapi.yaml", "", "openapi.yaml", ""],
    ["openapi.yaml", "#/paths/~1users~1%7Bid%7D/get", "openapi.yaml", "/paths/~1users~1{id}/get"],
    ["openapi.yaml", "#node", "openapi.yaml", "node"],
    ["openapi.yaml", "pet.yaml", "pet.yaml", ""],
    ["openapi.yaml", "./schemas/pet.yaml#/Pet", "schemas/pet.yaml", "/Pet"],
    ["schemas/pet.yaml", "../openapi.yaml#/info", "openapi.yaml", "/info"],
    ["schemas/pet.yaml", "owner.json", "schemas/owner.json", ""],
    ["a/b/c.yaml", "../../d/../e%20f.yaml", "e f.yaml", ""],
  ])("%s: %s", (from, reference, file, fragment) => {
    expect(readReference(from, reference)).toEqual({ kind: "inside", file, fragment });
  });
});

describe("references that are not followed", () => {
  test.each<[string, string]>([
    ["http://169.254.169.254/latest/meta-data", "remote"],
    ["https://example.org/a.yaml#/A", "remote"],
    ["HTTP://localhost/", "remote"],
    ["http://[::ffff:127.0.0.1]/x", "remote"],
    ["//evil.example/a.yaml", "remote"],
    ["\\\\evil\\share", "remote"],
    ["%2F%2Fevil.example/a", "remote"],
    ["urn:isbn:1", "remote"],
    ["data:application/json,{}", "remote"],
    ["http%3A//evil.example", "remote"],
    ["/etc/passwd", "outside"],
    ["file:///etc/passwd", "outside"],
    ["FILE:/etc/passwd", "outside"],
    ["C:\\x", "outside"],
    ["../../secret.json", "outside"],
    ["..", "outside"],
    ["a/../../b.yaml", "outside"],
    ["%2e%2e%2fsecret.json", "outside"],
    ["%2fetc/passwd", "outside"],
    ["..\\secret.json", "outside"],
    ["a.yaml#/%zz", "malformed"],
    ["%ff.yaml", "malformed"],
    ["a%00.yaml", "malformed"],
    ["a.yaml?x=1", "malformed"],
  ])("%s is %s", (reference, kind) => {
    expect(readReference("openapi.yaml", reference)).toEqual({ kind });
  });
});

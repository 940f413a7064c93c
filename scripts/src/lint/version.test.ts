import { describe, expect, test } from "vitest";
import type { Json } from "../model/model.ts";
import { oneFile } from "./fixture.ts";
import { lintStructure } from "./lint-structure.ts";

const info = { title: "T", version: "1" };

describe("versions that are read", () => {
  test.each(["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.2.0", "3.0.0-rc2", "3.1", "3.2.17"])("%s", (openapi) => {
    expect(lintStructure(oneFile({ openapi, info, paths: {} })).findings).toEqual([]);
  });
});

describe("documents that are none", () => {
  test.each<[string, Json, string, string, string]>([
    ["a list", [], "not-openapi", "The document must be a mapping.", "Start it with"],
    ["null", null, "not-openapi", "The document must be a mapping.", "Start it with"],
    ["a text", "x", "not-openapi", "The document must be a mapping.", "Start it with"],
    ["nothing", {}, "not-openapi", "The field openapi", "Add it at the top"],
    ["misspelt", { openApi: "3.1.0", info }, "not-openapi", "The field openapi", "Rename openApi to openapi."],
    ["Swagger 2.0", { swagger: "2.0", info }, "swagger-2", "Swagger 2.0", "`specloom new <provider> --from FILE`"],
    ["Swagger 1.2", { swaggerVersion: "1.2" }, "not-openapi", "The field openapi", "Add it"],
    ["a number", { openapi: 3.1, info }, "unsupported-version", "openapi must be a string.", 'openapi: "3.1.1"'],
    ["4.0.0", { openapi: "4.0.0", info }, "unsupported-version", 'OpenAPI "4.0.0"', "Supported are 3.0, 3.1 and 3.2"],
    ["3.3.0", { openapi: "3.3.0", info }, "unsupported-version", 'OpenAPI "3.3.0"', "Supported are 3.0, 3.1 and 3.2"],
    ["2.0", { openapi: "2.0", info }, "unsupported-version", 'OpenAPI "2.0"', "Supported are 3.0, 3.1 and 3.2"],
    ["3.1.x", { openapi: "3.1.x", info }, "unsupported-version", 'OpenAPI "3.1.x"', "Supported are 3.0, 3.1 and 3.2"],
    ["null version", { openapi: null, info }, "unsupported-version", "openapi must be a string.", "Quote it"],
  ])("%s", (_, document, rule, message, fix) => {
    expect(lintStructure(oneFile(document)).findings).toEqual([
      expect.objectContaining({
        rule,
        severity: "error",
        message: expect.stringContaining(message) as string,
        fix: expect.stringContaining(fix) as string,
      }),
    ]);
  });
});

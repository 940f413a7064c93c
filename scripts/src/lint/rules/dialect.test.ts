import { expect, test } from "vitest";
import { head, lintYaml } from "../fixture.ts";

test.each([
  ["jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base", []],
  ["jsonSchemaDialect: https://example.org/own", ["warning unknown-dialect #/jsonSchemaDialect"]],
  ['components: {schemas: {A: {$schema: "http://json-schema.org/draft-07/schema#"}}}', []],
  ["components: {schemas: {A: {$schema: tag:own}}}", ["warning unknown-dialect #/components/schemas/A/$schema"]],
])("%s", (text, wanted) => {
  const document = text.startsWith("components") ? text : `${text}\ncomponents: {}`;
  expect(lintYaml(head("3.1.1") + document)).toEqual(wanted);
});

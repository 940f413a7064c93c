import { textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** JSON Schema's own dialects from draft 4 on, and OpenAPI's: what differs between them changes no type. */
const known = /^https?:\/\/(?:json-schema\.org\/|spec\.openapis\.org\/oas\/)/u;

/** Schemas of another dialect are read as those of OpenAPI all the same. */
export const dialectIsKnown: Rule = (visit, linter) => {
  for (const key of ["jsonSchemaDialect", "$schema"]) {
    const dialect = textField(visit.value, key);
    if (dialect === undefined || known.test(dialect)) continue;
    linter.report(visit, {
      rule: "unknown-dialect",
      severity: "warning",
      at: [key],
      message: `The dialect ${JSON.stringify(dialect)} is not known; schemas are read as JSON Schema 2020-12.`,
      fix: "Keep to the keywords of JSON Schema 2020-12 and leave the dialect out.",
    });
  }
};

import { field, flagField, textField, type JsonObject } from "../../document.ts";
import { pathToPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass } from "../../passes/pass.ts";
import type { Finding } from "../../problem.ts";

/** Words about a schema, as opposed to what narrows it; they may stay beside a reference. */
const words = new Set(["$ref", "title", "summary", "description", "deprecated", "default", "example", "examples"]);
const moreWords = new Set(["readOnly", "writeOnly", "$comment", "externalDocs", "xml", "nullable"]);

/**
 * From 3.1 on, keywords beside `$ref` hold together with what it refers to: `allOf` says so in a way that every reader
 * understands. In 3.0 they are to be ignored.
 * https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export const referenceSiblings: Pass = {
  name: "reference-siblings",
  visit: {
    schema: onObject((schema, { document, report }, path) => {
      const reference = textField(schema, "$ref");
      if (reference !== undefined && isVersion30(document) && flagField(schema, "nullable")) {
        report(nullIsIgnored(`${pathToPointer(path)}/nullable`));
      }
      if (Object.keys(schema).length === 1 || reference === undefined) return schema;
      if (!Object.keys(schema).some(narrows) || isVersion30(document)) return schema;
      const entries = Object.entries(schema);
      const besides: [string, Json][] = entries.filter(([key]) => narrows(key) && key !== "allOf");
      const kept: [string, Json][] = entries.filter(([key]) => !narrows(key) && key !== "$ref");
      const own = field(schema, "allOf");
      return {
        ...Object.fromEntries(kept),
        allOf: [
          { $ref: reference },
          ...(besides.length > 0 ? [Object.fromEntries(besides)] : []),
          ...(Array.isArray(own) ? own : []),
        ],
      };
    }),
  },
};

function nullIsIgnored(pointer: string): Finding {
  return {
    rule: "nullable",
    severity: "warning",
    pointer,
    message: "OpenAPI 3.0 ignores what stands beside $ref, so null is not allowed here.",
    fix: "If null is meant, write `nullable: true` beside `allOf` with the reference in it.",
  };
}

function narrows(key: string): boolean {
  return !words.has(key) && !moreWords.has(key) && !key.startsWith("x-");
}

export function isVersion30(document: JsonObject): boolean {
  return textField(document, "openapi")?.startsWith("3.0") === true;
}

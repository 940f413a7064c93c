import type { JsonObject } from "../../document.ts";
import { parseYaml } from "../../load/parse-yaml.ts";
import { normalise } from "../../normalise/normalise.ts";
import { buildModel } from "../build-model.ts";
import type { Plan } from "./plan.ts";

interface Built {
  readonly plan: Plan | undefined;
  /** `rule pointer: message fix` of each finding. */
  readonly findings: readonly string[];
}

/** How the one operation of a document is paged. @param parts of the operation, as YAML */
export function pagedBy(parts: string, method = "get", path = "/x"): Built {
  const operation = parseYaml(parts) as JsonObject;
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { [path]: { [method]: operation } } };
  const { model, findings } = buildModel(normalise(document as unknown as JsonObject).document);
  const { name: _, ...plan } = model.operations[0]?.pagination ?? { name: "" };
  return {
    plan: "kind" in plan ? plan : undefined,
    findings: findings.map(({ rule, pointer, message, fix }) => `${rule} ${pointer}: ${message} ${fix}`),
  };
}

/** A GET with query parameters, and an answer of these properties. */
export function list(parameters: string, properties: string, more = ""): string {
  return `
parameters: ${parameters}
responses:
  "200": { description: D, content: { application/json: { schema: { type: object, properties: ${properties} } } } }
${more}`;
}

/** Text of YAML flow for a query parameter. */
export function query(name: string, schema = "type: string", description = ""): string {
  return `{ name: ${JSON.stringify(name)}, in: query, schema: { ${schema} }, description: ${JSON.stringify(description)} }`;
}

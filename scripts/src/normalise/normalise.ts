import type { OpenApiDocument } from "../document.ts";
import { applyPasses } from "../passes/apply-passes.ts";
import type { Pass } from "../passes/pass.ts";
import type { Finding } from "../problem.ts";
import { canonicalReferences } from "./passes/canonical-references.ts";
import { componentAliases } from "./passes/component-aliases.ts";
import { conditionalProperties } from "./passes/conditional-properties.ts";
import { credentialParameters } from "./passes/credential-parameters.ts";
import { fragmentReferences } from "./passes/fragment-references.ts";
import { multipartParts } from "./passes/multipart-parts.ts";
import { objectShapes } from "./passes/object-shapes.ts";
import { operationIds } from "./passes/operation-ids.ts";
import { pathItemReferences } from "./passes/path-item-references.ts";
import { pathLevelFields } from "./passes/path-level-fields.ts";
import { readWriteForms } from "./passes/read-write-forms.ts";
import { referenceSiblings } from "./passes/reference-siblings.ts";
import { schemaShapes } from "./passes/schema-shapes.ts";
import { sendableOperations } from "./passes/sendable-operations.ts";
import { uniqueParameters } from "./passes/unique-parameters.ts";

/** In this order; what later stages may rely on is the sum of what each says of itself. */
const passes: readonly Pass[] = [
  fragmentReferences,
  objectShapes,
  schemaShapes,
  canonicalReferences,
  conditionalProperties,
  referenceSiblings,
  pathItemReferences,
  sendableOperations,
  pathLevelFields,
  uniqueParameters,
  credentialParameters,
  componentAliases,
  multipartParts,
  readWriteForms,
  operationIds,
];

/** One way to say each thing: a bundled document in, one of the same meaning out. The input is not changed. */
export function normalise(document: OpenApiDocument): {
  readonly document: OpenApiDocument;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  return { document: applyPasses(document, passes, (finding) => findings.push(finding)), findings };
}

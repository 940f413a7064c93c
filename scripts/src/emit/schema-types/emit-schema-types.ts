import { astToString, stringToAST } from "openapi-typescript/dist/lib/ts.mjs";
import transformSchema, { type GlobalContext } from "openapi-typescript/dist/transform/index.mjs";
import { injectOperationObject } from "openapi-typescript/dist/transform/operation-object.mjs";
import { objectEntries, objectField, resolve, textField, type OpenApiDocument } from "../../document.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { lazyArrayDeclaration, markedType } from "./marked-types.ts";
import { schemaTypePasses } from "./passes.ts";

/** openapi-typescript's own demands that the key is one of the type's: untrue of a nullable type or of a union. */
const withRequired = "type WithRequired<T, K extends PropertyKey> = T & { [P in Extract<keyof T, K>]-?: T[P] };";

/**
 * The types `paths`, `webhooks`, `components` and `operations` of a normalised document, as TypeScript without a first
 * line. The seam to openapi-typescript: it is called on the document as it stands, past its own bundling, and what it
 * gets wrong is mended by `schemaTypePasses` before.
 */
export function emitSchemaTypes(document: OpenApiDocument): string {
  const prepared = applyPasses(document, schemaTypePasses);
  const context = contextOf(prepared);
  injectOtherMethods(prepared, context);
  // The declaration below stands in the footer so that openapi-typescript does not add its own.
  const nodes = transformSchema(prepared, context).filter((node) => node !== context.injectFooter[0]);
  const text = astToString(nodes);
  const declarations = [
    ...(text.includes("WithRequired<") ? [withRequired] : []),
    ...(text.includes("LazyArray<") ? [lazyArrayDeclaration] : []),
  ];
  return [text, ...declarations.map((declaration) => `${declaration}\n`)].join("");
}

function contextOf(document: OpenApiDocument): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default says what the server assumes, not that the property is always there.
    defaultNonNullable: false,
    // The passes have narrowed them already, without openapi-typescript's changes in place.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [...stringToAST(withRequired)],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    silent: true,
    transform: markedType,
    resolve: (reference) => resolve(document, { $ref: reference }),
  };
}

/** `query` and 3.2's additional operations have no place in a path item of openapi-typescript, but types they have. */
function injectOtherMethods(document: OpenApiDocument, context: GlobalContext): void {
  for (const [path, item] of objectEntries(objectField(document, "paths"))) {
    const query = objectField(item, "query");
    const others = objectEntries(objectField(item, "additionalOperations"));
    for (const [method, operation] of query === undefined ? others : [["query", query] as const, ...others]) {
      const id = textField(operation, "operationId");
      if (id !== undefined) injectOperationObject(id, operation, { path: `#/paths/${path}/${method}`, ctx: context });
    }
  }
}

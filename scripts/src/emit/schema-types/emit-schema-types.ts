import { resolve, type OpenApiDocument } from "../../document.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { lazyArrayDeclaration, markedType } from "./marked-types.ts";
import { linkOperations, operationsDeclaration } from "./operations-declaration.ts";
import { addOtherMethods } from "./other-methods.ts";
import { schemaTypePasses } from "./passes.ts";
import { transformDocument, type GlobalContext } from "./transform.ts";
import { printNodes } from "./type-nodes/print-nodes.ts";
import { keyword, typeAlias } from "./type-nodes/type-nodes.ts";

/** openapi-typescript's own demands that the key is one of the type's: untrue of a nullable type or of a union. */
const withRequired = "type WithRequired<T, K extends PropertyKey> = T & Required<Pick<T, Extract<keyof T, K>>>;";

/** Of that name, in the footer: keeps openapi-typescript from adding its own. */
const declared = typeAlias("WithRequired", keyword("NeverKeyword"), false);

/**
 * The types `paths`, `webhooks`, `components` and `operations` of a normalised document, as TypeScript without a first
 * line. The seam to openapi-typescript: its parts are called on the document as it stands, past its own bundling, and
 * what they get wrong is mended by `schemaTypePasses` before.
 */
export function emitSchemaTypes(document: OpenApiDocument): string {
  return printTypes(applyPasses(document, schemaTypePasses));
}

/** What openapi-typescript makes of a document that has been mended. */
export function printTypes(document: OpenApiDocument): string {
  const context = contextOf(document);
  context.injectFooter.push(operationsDeclaration(document, context));
  const statements = transformDocument(linkOperations(document), context).filter((item) => item !== declared);
  const text = printNodes(addOtherMethods(statements, document));
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
    injectFooter: [declared],
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

import { registerHooks } from "node:module";
import type { Member, Statement, TypeNode } from "./type-nodes/type-nodes.ts";

/** The options of openapi-typescript, as its parts are given them. */
export interface GlobalContext {
  readonly additionalProperties: boolean;
  readonly alphabetize: boolean;
  readonly arrayLength: boolean;
  readonly defaultNonNullable: boolean;
  readonly discriminators: { readonly objects: Readonly<Record<string, never>>; readonly refsHandled: string[] };
  readonly emptyObjectsUnknown: boolean;
  readonly enum: boolean;
  readonly enumValues: boolean;
  readonly conditionalEnums: boolean;
  readonly dedupeEnums: boolean;
  readonly excludeDeprecated: boolean;
  readonly exportType: boolean;
  readonly immutable: boolean;
  readonly rootTypes: boolean;
  readonly injectFooter: Statement[];
  readonly pathParamsAsTypes: boolean;
  readonly propertiesRequiredByDefault: boolean;
  readonly silent: boolean;
  readonly makePathsEnum: boolean;
  readonly generatePathParams: boolean;
  readonly readWriteMarkers: boolean;
  readonly transform: (schema: object, options: TransformOptions) => TypeNode | undefined;
  readonly resolve: (reference: string) => object | undefined;
}

export interface TransformOptions {
  readonly path?: string;
  readonly ctx: GlobalContext;
}

/** What openapi-typescript's parts get instead of a module that they ask for. */
const standIns: Readonly<Record<string, string>> = {
  typescript: new URL("stand-ins/typescript.ts", import.meta.url).href,
  "../lib/utils.mjs": new URL("stand-ins/utils.ts", import.meta.url).href,
  "@redocly/openapi-core/lib/ref-utils.js": new URL("stand-ins/ref-utils.ts", import.meta.url).href,
};

// While those parts are loaded, and for them alone.
const hooks = registerHooks({
  resolve: (specifier, context, next) => {
    const url = context.parentURL?.includes("/openapi-typescript/dist/") ? standIns[specifier] : undefined;
    return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
  },
});
const [schema, operation, document] = await Promise.all([
  import("openapi-typescript/dist/transform/schema-object.mjs"),
  import("openapi-typescript/dist/transform/operation-object.mjs"),
  import("openapi-typescript/dist/transform/index.mjs"),
]);
hooks.deregister();

/** The type of a schema. */
export const transformSchemaObject: (schema: object, options: TransformOptions) => TypeNode = schema.default;

/** The members of an operation's type: parameters, body, responses. */
export const transformOperationObject: (operation: object, options: TransformOptions) => Member[] = operation.default;

/** The declarations of a document, and after them those of `injectFooter`. */
export const transformDocument: (document: object, context: GlobalContext) => Statement[] = document.default;

/** What is used of openapi-typescript's parts; its main module would load a second bundler and a validator. */

declare module "openapi-typescript/dist/transform/index.mjs" {
  import type ts from "typescript";

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
    readonly injectFooter: ts.Node[];
    readonly pathParamsAsTypes: boolean;
    readonly propertiesRequiredByDefault: boolean;
    readonly silent: boolean;
    readonly makePathsEnum: boolean;
    readonly generatePathParams: boolean;
    readonly readWriteMarkers: boolean;
    readonly transform: (schema: object, options: TransformOptions) => ts.TypeNode | undefined;
    readonly resolve: (reference: string) => object | undefined;
  }

  export interface TransformOptions {
    readonly path?: string;
    readonly ctx: GlobalContext;
  }

  export default function transformSchema(document: object, context: GlobalContext): ts.Node[];
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type ts from "typescript";
  import type { TransformOptions } from "openapi-typescript/dist/transform/index.mjs";
  export default function transformSchemaObject(schema: object, options: TransformOptions): ts.TypeNode;
}

declare module "openapi-typescript/dist/transform/operation-object.mjs" {
  import type ts from "typescript";
  import type { TransformOptions } from "openapi-typescript/dist/transform/index.mjs";
  export default function transformOperationObject(operation: object, options: TransformOptions): ts.TypeElement[];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type ts from "typescript";
  export function astToString(nodes: readonly ts.Node[]): string;
  export function stringToAST(source: string): ts.Statement[];
}

/**
 * What is used of @stoplight/http-spec. Its own declarations lead into the sources of a package that ships TypeScript, which
 * does not compile under this repository's settings; tsconfig.json points here instead.
 */
export function transformOas3Operation(source: {
  readonly document: object;
  readonly name: string;
  readonly method: string;
  readonly config: { readonly type: "operation"; readonly documentProp: "paths"; readonly nameProp: "path" };
}): unknown;

export function convertToJsonSchema(document: object, schema: object): Record<string, unknown>;

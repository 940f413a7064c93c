/** The part of the model that says what a value may be. Like the rest, it holds types alone. */

/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface NamedSchema {
  /** What references name: the key under `components.schemas`, or `x:` and the name for a type that the document writes inline. */
  readonly key: string;
  /** The exported type's name: unique, safe as a TypeScript name. */
  readonly name: string;
  /** Whether the document writes it inline, in a body or a response, and its name was derived from the operation. */
  readonly inline?: boolean;
  readonly schema: Schema;
}

/** What a schema says of a value, whatever the version of the document. */
export interface SchemaNotes {
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** A password, token, code or seed: nobody should log it. */
  readonly secret?: boolean;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  /** `minimum`, `maxLength` and their like, as written. */
  readonly limits?: Readonly<Record<string, Json>>;
  /** The schema has no `type`: its keywords hold for objects, or for arrays, alone. Only of schemas as they are written. */
  readonly untyped?: true;
}

export type Schema = SchemaNotes &
  (
    | { readonly kind: "unknown" | "never" | "null" | "boolean" | "string" | "number" | "integer" }
    /** Bytes: `format: binary`, or an encoded media type. */
    | { readonly kind: "binary" }
    /** `enum` or `const`. */
    | { readonly kind: "literal"; readonly values: readonly Json[] }
    /** A schema of `ApiModel.schemas`, by its `key`. */
    | { readonly kind: "reference"; readonly key: string }
    | { readonly kind: "array"; readonly items: Schema }
    | TupleSchema
    | ObjectSchema
    | UnionSchema
    | { readonly kind: "intersection"; readonly members: readonly Schema[] }
  );

export interface TupleSchema {
  readonly kind: "tuple";
  readonly items: readonly Schema[];
  /** How many of the items must be there. */
  readonly minItems: number;
  /** Type of the items behind `items`; absent where there can be none. */
  readonly rest?: Schema;
}

export interface ObjectSchema {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** The type of keys that are not listed; absent where they are not allowed or not mentioned. */
  readonly additional?: Schema;
  /** Names that must be there although no schema describes them. */
  readonly demands?: readonly string[];
  /** Other keys are refused (`additionalProperties: false`). */
  readonly closed?: true;
}

export interface UnionSchema {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly discriminator?: Discriminator;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Discriminator {
  readonly property: string;
  /** Value → key of the schema. */
  readonly mapping: Readonly<Record<string, string>>;
}

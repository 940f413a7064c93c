/** The part of the model that says what a value may be. Like the rest, it holds types alone. */

export interface NamedSchema {
  /** The key under `components.schemas`. */
  readonly key: string;
  /** The exported type's name: unique, safe as a TypeScript name. */
  readonly name: string;
  readonly schema: Schema;
}

/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

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
    | { readonly kind: "tuple"; readonly items: readonly Schema[]; readonly rest?: Schema }
    | {
        readonly kind: "object";
        readonly properties: readonly Property[];
        /** The type of keys that are not listed; absent where they are not allowed or not spoken of. */
        readonly additional?: Schema;
        /** Names that must be there although they are not listed: another member of an intersection lists them. */
        readonly demands?: readonly string[];
      }
    | {
        readonly kind: "union";
        readonly members: readonly Schema[];
        readonly discriminator?: Discriminator;
      }
    | {
        readonly kind: "intersection";
        readonly members: readonly Schema[];
        /** Names that must be there, whichever member lists them. */
        readonly demands?: readonly string[];
      }
  );

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

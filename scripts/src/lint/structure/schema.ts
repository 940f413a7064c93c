import { dialectIsKnown } from "../rules/dialect.ts";
import { discriminatorLeadsSomewhere } from "../rules/discriminator.ts";
import { formatIsSpelt } from "../rules/misspelt.ts";
import { defaultFits, discriminatorIsProperty } from "../rules/schema-values.ts";
import { fieldsAreExclusive } from "../rules/exclusive-fields.ts";
import { arrayHasItems, nullableIsRead, typesAreKnown } from "../rules/schema.ts";
import {
  type Field,
  type ObjectType,
  any,
  boolean,
  either,
  fields,
  list,
  map,
  named,
  number,
  object,
  refOr,
  required,
  since,
  string,
  text,
} from "./shape.ts";

const schema = refOr("schema");
const booleanOrSchema = either(boolean, schema);

/** Keywords of every version. In 3.1 a boolean is a schema too: the walk knows. */
const everywhere: Record<string, Field> = {
  ...fields({
    title: text,
    description: text,
    format: text,
    pattern: text,
    default: any,
    example: any,
    enum: list(any),
  }),
  ...fields({ multipleOf: number, maximum: number, minimum: number, maxLength: number, minLength: number }),
  ...fields({ maxItems: number, minItems: number, uniqueItems: boolean, maxProperties: number, minProperties: number }),
  ...fields({ exclusiveMaximum: either(number, boolean), exclusiveMinimum: either(number, boolean) }),
  ...fields({ type: either(string, list(string)), required: list(string), properties: map(schema), items: schema }),
  ...fields({ allOf: list(schema), oneOf: list(schema), anyOf: list(schema), not: schema }),
  ...fields({ additionalProperties: booleanOrSchema, nullable: boolean, readOnly: boolean, writeOnly: boolean }),
  ...fields({ discriminator: object("discriminator"), xml: object("xml"), externalDocs: object("externalDocs") }),
  ...fields({ deprecated: boolean, $ref: string }),
};

/** What JSON Schema 2020-12 has beyond. */
const jsonSchema: Record<string, Field> = since(1, {
  ...named(any, "$schema", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary", "$comment"),
  ...named(any, "const", "examples", "dependentRequired", "dependencies", "definitions"),
  ...named(schema, "contains", "propertyNames", "if", "then", "else", "contentSchema", "additionalItems"),
  ...named(schema, "unevaluatedItems", "unevaluatedProperties"),
  ...named(map(schema), "$defs", "patternProperties", "dependentSchemas"),
  ...named(number, "minContains", "maxContains"),
  ...named(text, "contentEncoding", "contentMediaType"),
  prefixItems: list(schema),
});

const typeRules = [typesAreKnown, arrayHasItems, nullableIsRead, dialectIsKnown];

const schemaType: ObjectType = {
  title: "Schema Object",
  fields: { ...everywhere, ...jsonSchema },
  unknown: { 0: "warning", 1: "allowed", 2: "allowed" },
  rules: [...typeRules, formatIsSpelt, defaultFits, discriminatorIsProperty],
};

const discriminator: ObjectType = {
  title: "Discriminator Object",
  fields: {
    propertyName: required(string, "object"),
    ...fields({ mapping: map(string) }),
    ...since(2, { defaultMapping: string }),
  },
  rules: [discriminatorLeadsSomewhere],
};

const xml: ObjectType = {
  title: "XML Object",
  // Nothing is generated from it.
  unknown: { 0: "warning", 1: "warning", 2: "warning" },
  fields: {
    ...fields({ name: text, namespace: text, prefix: text, attribute: boolean, wrapped: boolean }),
    ...since(2, { nodeType: text }),
  },
  rules: [fieldsAreExclusive],
};

export const schemaTypes = { schema: schemaType, discriminator, xml };

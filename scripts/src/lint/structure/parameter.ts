import { fieldsAreExclusive } from "../rules/exclusive-fields.ts";
import { parameterCanBeWritten, reservedIsEncoded } from "../rules/header-names.ts";
import { mediaTypesAreSpelt } from "../rules/misspelt.ts";
import { headerStyle, parameterPlace, schemaOrContent, styleFitsPlace } from "../rules/parameter.ts";
import {
  type Field,
  type ObjectType,
  any,
  boolean,
  fields,
  map,
  oneOf,
  refOr,
  required,
  string,
  text,
} from "./shape.ts";

export const STYLES = ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"];

const shared: Record<string, Field> = fields({
  description: text,
  required: boolean,
  deprecated: boolean,
  style: oneOf(...STYLES),
  explode: boolean,
  allowReserved: boolean,
  allowEmptyValue: boolean,
  schema: refOr("schema"),
  content: map(refOr("mediaType")),
  example: any,
  examples: map(refOr("example")),
});

const writing = [parameterCanBeWritten, reservedIsEncoded, mediaTypesAreSpelt, fieldsAreExclusive];

const parameter: ObjectType = {
  title: "Parameter Object",
  fields: {
    name: required(string, "operation"),
    in: required(string, "operation"),
    ...shared,
  },
  rules: [parameterPlace, styleFitsPlace, schemaOrContent, ...writing],
};

const header: ObjectType = {
  title: "Header Object",
  fields: shared,
  rules: [headerStyle, schemaOrContent, mediaTypesAreSpelt, fieldsAreExclusive, reservedIsEncoded],
};

export const parameterTypes = { parameter, header };

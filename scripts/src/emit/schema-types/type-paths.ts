import type { Operation, Place } from "../../model/model.ts";
import { stringLiteral } from "../text/code.ts";

/**
 * TypeScript expressions that lead into what `emitSchemaTypes` gives, for modules that import `operations` from it.
 * An optional part (a query without a required parameter, a body that may be left out) is `undefined` as well there:
 * `NonNullable` takes that away.
 */

/** The object of an operation's parameters in one place; the operation must have one there. */
export function parameterType(operation: Operation, place: Place): string {
  const isOptional = operation.parameters.every((parameter) => parameter.place !== place || !parameter.required);
  const path = `${operationType(operation)}["parameters"][${stringLiteral(place)}]`;
  return isOptional ? `NonNullable<${path}>` : path;
}

/** An operation's body of one media type, spelt as in the document. */
export function bodyType(operation: Operation, mediaType: string): string {
  const path = `${operationType(operation)}["requestBody"]`;
  const body = operation.body?.required === true ? path : `NonNullable<${path}>`;
  return `${body}["content"][${stringLiteral(mediaType)}]`;
}

/** The body of one documented status and media type, both spelt as in the document. */
export function responseType(operation: Operation, status: string, mediaType: string): string {
  const key = /^\d+$/u.test(status) ? status : stringLiteral(status);
  return `${operationType(operation)}["responses"][${key}]["content"][${stringLiteral(mediaType)}]`;
}

/** A named schema, by its key. */
export function schemaType(key: string): string {
  return `components["schemas"][${stringLiteral(key)}]`;
}

function operationType({ key }: Operation): string {
  return `operations[${stringLiteral(key)}]`;
}

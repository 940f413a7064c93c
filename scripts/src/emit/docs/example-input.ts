import type { Json, Operation, Parameter, Schema } from "../../model/model.ts";
import { sampleValue } from "../../model/sample.ts";
import type { EmitInput } from "../input.ts";
import { object } from "../operations/descriptor.ts";
import { isScalar, stringLiteral } from "../text/code.ts";
import { codeOf, type Code, type CodeObject } from "../text/layout.ts";

/**
 * The argument of a call as code: a value for each thing that an operation takes, by place, from the spec's examples, else made
 * up from its schema. Nothing where it takes nothing.
 * @param parameters which of the parameters to give
 */
export function exampleInput(
  operation: Operation,
  input: EmitInput,
  parameters: (parameter: Parameter) => boolean = ({ required }) => required,
): CodeObject | undefined {
  const given = operation.parameters.filter(parameters);
  const places = ["path", "query", "header", "cookie"].flatMap((place): [string, Code][] => {
    const here = given.filter((parameter) => parameter.place === place);
    return here.length === 0 ? [] : [[place, object(here.map((one) => [one.name, exampleOf(one, input)]))]];
  });
  const body = exampleBody(operation, input);
  if (places.length === 0 && body === undefined) return undefined;
  return { ...Object.fromEntries(places), body };
}

/** Whether an operation can be called without an argument. */
export function needsInput({ parameters, body }: Operation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}

function exampleOf({ example, schema }: Parameter, input: EmitInput): Code {
  return valueCode(example ?? sampleOf(schema, input), schema, input);
}

function exampleBody({ body }: Operation, input: EmitInput): Code | undefined {
  const [first] = body?.content ?? [];
  if (first === undefined) return undefined;
  // Of a stream, one item: an example of a whole stream may be a text.
  if (first.stream !== undefined) return [sampleCode(first.itemSchema ?? unknown, input)];
  const [example] = first.examples;
  return valueCode(example === undefined ? sampleOf(first.schema, input) : example.value, first.schema, input);
}

function sampleCode(schema: Schema, input: EmitInput): Code {
  return valueCode(sampleOf(schema, input), schema, input);
}

function sampleOf(schema: Schema, input: EmitInput): Json {
  return sampleValue(schema, { schemas: input.schemas, direction: "request" }) ?? null;
}

/** A value as code; where its schema says bytes, which no JSON holds, a `Blob` of the text. */
function valueCode(value: Json, schema: Schema, input: EmitInput): Code {
  const target = schema.kind === "reference" ? (input.schemas.get(schema.key) ?? schema) : schema;
  if (target.kind === "binary") return `new Blob([${stringLiteral(String(value))}])`;
  if (target.kind === "array" && Array.isArray(value)) return value.map((item) => valueCode(item, target.items, input));
  if (target.kind !== "object" || isScalar(value) || Array.isArray(value)) return codeOf(value);
  const types = new Map(target.properties.map((property) => [property.name, property.schema]));
  // An example may show what only responses have.
  const isOpen = target.additional !== undefined || types.size === 0;
  const entries = Object.entries(value).filter(([key]) => isOpen || types.has(key));
  return object(entries.map(([key, item]) => [key, valueCode(item, types.get(key) ?? unknown, input)]));
}

const unknown: Schema = { kind: "unknown" };

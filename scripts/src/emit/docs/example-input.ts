import type { Json, Operation, Parameter, Schema } from "../../model/model.ts";
import { fitValue } from "../../model/schema/fit.ts";
import { sampleValue } from "../../model/schema/sample.ts";
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
  return givenCode(example === undefined ? [] : [example], schema, input);
}

function exampleBody({ body }: Operation, input: EmitInput): Code | undefined {
  const [first] = body?.content ?? [];
  if (first === undefined) return undefined;
  // Of a stream, one item: an example of a whole stream may be a text.
  if (first.stream !== undefined) return [givenCode([], first.itemSchema ?? unknown, input)];
  const examples = first.examples.map(({ value }) => value);
  if (first.kind === "binary") return `new Blob([${stringLiteral(String(examples[0] ?? "…"))}])`;
  if (first.kind === "text")
    return stringLiteral(String(examples.find(isText) ?? textOf(sampleOf(first.schema, input))));
  return givenCode(examples, first.schema, input);
}

function isText(value: Json): boolean {
  return typeof value === "string";
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The first of the document's examples that fits the type, else a sample. */
function givenCode(examples: readonly Json[], schema: Schema, input: EmitInput): Code {
  for (const example of examples) {
    const fitted = fitValue(example, schema, input.lookup, "request");
    if (fitted !== undefined) return valueCode(fitted, schema, input);
  }
  return valueCode(sampleOf(schema, input), schema, input);
}

function sampleOf(schema: Schema, input: EmitInput): Json {
  return sampleValue(schema, { lookup: input.lookup, direction: "request" }) ?? null;
}

/** A value that fits its type, as code; where its schema says bytes, which no JSON holds, a `Blob` of the text. */
function valueCode(value: Json, schema: Schema, input: EmitInput): Code {
  const { lookup } = input;
  const target = lookup.follow(schema);
  switch (target.kind) {
    case "binary":
      return `new Blob([${stringLiteral(String(value))}])`;
    case "array":
      return Array.isArray(value) ? value.map((item) => valueCode(item, target.items, input)) : codeOf(value);
    case "union": {
      const chosen = target.members.find((member) => fitValue(value, member, lookup, "request") !== undefined);
      return chosen === undefined ? codeOf(value) : valueCode(value, chosen, input);
    }
    case "object":
    case "intersection": {
      if (isScalar(value) || Array.isArray(value)) return codeOf(value);
      const { properties } = lookup.viewOf(target);
      return object(
        Object.entries(value).map(([key, item]) => [
          key,
          valueCode(item, properties.get(key)?.schemas.at(-1) ?? unknown, input),
        ]),
      );
    }
    default:
      return codeOf(value);
  }
}

const unknown: Schema = { kind: "unknown" };

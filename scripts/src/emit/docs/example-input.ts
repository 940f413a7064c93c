import type { ApiModel, Json, Operation, Parameter, Schema } from "../../model/model.ts";
import { sampleValue, schemasByKey } from "../../model/sample.ts";

/** A value for each thing that an operation takes, by place: from the spec's examples, else made up from its schema. */
export interface ExampleInput {
  path?: Record<string, Json>;
  query?: Record<string, Json>;
  header?: Record<string, Json>;
  cookie?: Record<string, Json>;
  body?: Json;
}

/** @param parameters which of the parameters to give */
export function exampleInput(
  operation: Operation,
  model: ApiModel,
  parameters: (parameter: Parameter) => boolean = ({ required }) => required,
): ExampleInput {
  const input: ExampleInput = {};
  for (const parameter of operation.parameters.filter(parameters)) {
    set((input[parameter.place] ??= {}), parameter.name, exampleOf(parameter, model));
  }
  const body = exampleBody(operation, model);
  return body === undefined ? input : { ...input, body };
}

/** Whether an operation can be called without an argument. */
export function needsInput({ parameters, body }: Operation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}

function exampleOf({ example, schema }: Parameter, model: ApiModel): Json {
  return example ?? sampleOf(schema, model);
}

function exampleBody({ body }: Operation, model: ApiModel): Json | undefined {
  const [first] = body?.content ?? [];
  if (first === undefined) return undefined;
  const [example] = first.examples;
  return example === undefined ? sampleOf(first.schema, model) : example.value;
}

function sampleOf(schema: Schema, model: ApiModel): Json {
  return sampleValue(schema, { schemas: schemasByKey(model), direction: "request" }) ?? null;
}

function set(object: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

import type { Operation, Parameter, Place, Schema } from "../model/model.ts";
import { banner } from "./banner.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { schemaComment } from "./types/schema-comment.ts";
import { indexText, isWithin, membersText, typeText, type TypePrinter } from "./types/type-text.ts";

/** `src/generated/models.ts`: the document's schemas, inline bodies and parameters as types of their own name. */
export const emitModels: Emitter = (input) => {
  const { model, typeNames, lookup } = input;
  const printer: TypePrinter = { nameOf: (key) => typeNames.get(key) ?? "unknown", lookup };
  const declarations = [
    ...model.schemas.map(({ name, schema }) => declaration(name, schema, printer)),
    ...model.operations.flatMap((operation) => parameterDeclarations(operation, printer)),
  ];
  if (declarations.length === 0) return [];
  return [{ path: "src/generated/models.ts", text: [banner(input), ...declarations].join("\n"), ownership: "whole" }];
};

/** The names that `models.ts` exports. */
export function modelNames({ model }: Pick<EmitInput, "model">): string[] {
  return [
    ...model.schemas.map(({ name }) => name),
    ...model.operations.flatMap(({ parameterTypes }) => Object.values(parameterTypes)),
  ];
}

function declaration(name: string, schema: Schema, printer: TypePrinter): string {
  const comment = schemaComment(schema, 0);
  const index = schema.kind === "object" ? indexText(schema, printer, "") : undefined;
  if (schema.kind === "object" && isWithin(schema, index, printer)) {
    const members = membersText(schema, printer, "  ") + (index === undefined ? "" : `  ${index};\n`);
    if (members !== "") return `${comment}export interface ${name} {\n${members}}\n`;
  }
  return `${comment}export type ${name} = ${typeText(schema, printer)};\n`;
}

function parameterDeclarations(operation: Operation, printer: TypePrinter): string[] {
  return Object.entries(operation.parameterTypes).map(([place, name]) => {
    const given = operation.parameters.filter((parameter) => parameter.place === (place as Place));
    return declaration(name, { kind: "object", properties: given.map(propertyOf) }, printer);
  });
}

function propertyOf({ name, required, schema, description, deprecated, secret }: Parameter) {
  const text = description ?? schema.description ?? schema.title;
  const said =
    secret === true ? [text, "Secret: keep it out of logs."].filter((one) => one !== undefined).join("\n\n") : text;
  return {
    name,
    required,
    schema: { ...schema, ...(said !== undefined && { description: said }), ...(deprecated && { deprecated }) },
  };
}

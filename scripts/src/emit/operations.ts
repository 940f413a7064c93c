import type { Operation } from "../model/model.ts";
import { usedByOperations } from "../model/reserved-names.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import { banner } from "./banner.ts";
import { schemeConstants } from "./client/schemes.ts";
import type { Emitter, EmitInput } from "./input.ts";
import { describeOperation } from "./operations/descriptor.ts";
import { documentOperation } from "./operations/documentation.ts";
import { inputType, type TypeImports } from "./operations/input-type.ts";
import { resultType } from "./operations/result-type.ts";
import { collectImports } from "./text/imports.ts";
import { layOut, width } from "./text/layout.ts";

/** `src/generated/operations.ts`: of each operation what it takes, what it gives, and the data it is called by. */
export const emitOperations: Emitter = (input) => {
  const { operations } = input.model;
  const declared = new Set(operations.flatMap(({ id }) => [id, inputTypeName(id), resultTypeName(id)]));
  const runtime = collectImports("@specloom/runtime", declared);
  const models = collectImports("./models.js", new Set([...declared, ...usedByOperations]));
  const schemes = collectImports("./schemes.js", declared);
  const constants = schemeConstants(input.model.securitySchemes);
  const schemeValue = (name: string): string | undefined => {
    const constant = constants.get(name);
    return constant === undefined ? undefined : schemes.value(constant);
  };
  const { schemas, typeNames, lookup } = input;
  const nameOf = (key: string): string => models.type(typeNames.get(key) ?? "unknown");
  const printer = { nameOf, lookup };
  const bodies = operations.map((operation) =>
    operationText(operation, { runtime, models, printer, schemeValue, schemas }),
  );
  const head = banner(input) + runtime.print() + models.print() + schemes.print();
  const text = bodies.length === 0 ? `${head}export {};\n` : [head, ...bodies].join("\n");
  return [{ path: "src/generated/operations.ts", text, ownership: "whole" }];
};

interface OperationImports extends TypeImports {
  /** The constant of a security scheme, noted as imported; undefined for one that takes no credential. */
  readonly schemeValue: (name: string) => string | undefined;
  readonly schemas: EmitInput["schemas"];
}

function operationText(operation: Operation, imports: OperationImports): string {
  const { id } = operation;
  const [given, result] = [inputTypeName(id), resultTypeName(id)];
  const { runtime, schemeValue, schemas } = imports;
  const types = [inputType(operation, given, imports), resultType(operation, result, imports, schemas)];
  const call = `/* @__PURE__ */ ${runtime.value("operation")}(`;
  const data = (indent: number, used: number) =>
    layOut(describeOperation(operation, runtime, schemeValue), indent, used);
  const declaration = `export const ${id}: ${runtime.type("Operation")}<${given}, ${result}> =`;
  const onOneLine = `${declaration} ${call}${data(0, declaration.length + call.length + 3)});\n`;
  const fits = declaration.length + call.length + 2 <= width;
  const value = fits ? onOneLine : `${declaration}\n  ${call}${data(2, call.length + 2)});\n`;
  return [...types, documentOperation(operation) + value].join("\n");
}

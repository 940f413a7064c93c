import { field, isObject, type JsonObject } from "../../document.ts";
import type { Builder } from "../builder.ts";
import type { Json, Operation, SecurityScheme } from "../model.ts";

export const key = "x-specloom-session";

/** What the parts of the extension are read with. */
export interface Reader {
  readonly builder: Builder;
  readonly scheme: SecurityScheme;
  readonly operations: readonly Operation[];
  /** Tells what is wrong at a field of the extension, such as `/secondFactor/status`. */
  readonly refuse: (at: string, message: string, fix: string) => undefined;
}

/** The operation that a field names. */
export function operationAt(
  value: Json | undefined,
  at: string,
  { operations, refuse }: Reader,
): Operation | undefined {
  const found = operations.find(({ key: name, id }) => name === value || id === value);
  if (found !== undefined) return found;
  const known = operations.map(({ key: name }) => name).slice(0, 20);
  return refuse(
    at,
    `${JSON.stringify(value) ?? "Nothing"} is the operationId of no operation.`,
    `Name one of ${known.join(", ")}.`,
  );
}

export function refuseUnknown(value: JsonObject, known: readonly string[], at: string, { refuse }: Reader): void {
  for (const name of Object.keys(value).filter((one) => !known.includes(one))) {
    refuse(`${at}/${name}`, `\`${name}\` means nothing here.`, `It has ${known.join(", ")}.`);
  }
}

/** An operation alone, or an object that names it with more. */
export function withOperation(
  value: Json,
  at: string,
  reader: Reader,
): { readonly operation: Operation; readonly fields: JsonObject } | undefined {
  if (!isObject(value)) {
    const operation = operationAt(value, at, reader);
    return operation && { operation, fields: {} };
  }
  const operation = operationAt(field(value, "operation"), `${at}/operation`, reader);
  return operation && { operation, fields: value };
}

export function takesKey(operation: Operation, { scheme }: Reader): boolean {
  return operation.security.flat().some((use) => use.scheme === scheme.name);
}

/** What is called with the key has to take it. */
export function refuseWithoutKey(operation: Operation, at: string, reader: Reader): void {
  if (takesKey(operation, reader)) return;
  const { scheme, refuse } = reader;
  refuse(
    at,
    `${operation.key} does not take the scheme ${scheme.name}, so no key could be sent with it.`,
    "Add it to its `security`.",
  );
}

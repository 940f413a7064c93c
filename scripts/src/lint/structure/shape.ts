import type { Json } from "../../model/model.ts";
import type { Linter, Rule } from "../visit.ts";

/** The minor version of OpenAPI 3: 0, 1 or 2. */
export type Minor = 0 | 1 | 2;

export type TypeName =
  | ("openapi" | "info" | "contact" | "license" | "tag" | "externalDocs" | "server" | "serverVariable")
  | ("components" | "paths" | "pathItem" | "operation" | "callback" | "link")
  | ("parameter" | "header" | "requestBody" | "mediaType" | "encoding" | "responses" | "response" | "example")
  | ("schema" | "discriminator" | "xml")
  | ("securityScheme" | "oauthFlows" | "oauthFlow" | "securityRequirement");

/** What a value must look like. */
export type Shape =
  | { readonly kind: "any" | "boolean" | "number" | "string" }
  /** Words for people: of another type they are lost, which breaks nothing. */
  | { readonly kind: "text" }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly items: Shape }
  | { readonly kind: "map"; readonly values: Shape }
  | { readonly kind: "object"; readonly type: TypeName; readonly reference: boolean }
  /** The first whose JSON type fits. */
  | { readonly kind: "either"; readonly shapes: readonly Shape[] };

/**
 * What follows from the absence of a field: a warning alone, the object is left out of what holds it, or every operation that
 * needs the object is.
 */
export type Absence = "warning" | "object" | "operation";

export interface Field {
  readonly shape: Shape;
  /** Set where the field has to be there. */
  readonly required?: Absence;
  /** What is read where it is not there. */
  readonly fallback?: (linter: Linter) => Json;
  /** The last minor version that requires it; all do where absent. */
  readonly requiredUntil?: Minor;
  /** The first minor version that has it. */
  readonly since?: Minor;
}

/** Keys that follow a pattern instead of being listed. */
interface Entries {
  readonly shape: Shape;
  /** Whether a key is one; `wanted` says what it must look like. */
  readonly accepts: (key: string) => boolean;
  readonly wanted: string;
  /** The key that is probably meant by one that is not accepted. */
  readonly meant: (key: string) => string | undefined;
}

/** An object of the OpenAPI Specification. */
export interface ObjectType {
  /** As the specification calls it. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly entries?: Entries;
  /** Whether it may have fields that no version knows, by minor version; where absent, each is reported and ignored. */
  readonly unknown?: Readonly<Record<Minor, "warning" | "allowed">>;
  /** Whether `x-` keys are extensions; they are, except where every key is a name. */
  readonly extensible?: false;
  readonly rules?: readonly Rule[];
}

export const any: Shape = { kind: "any" };
export const boolean: Shape = { kind: "boolean" };
export const number: Shape = { kind: "number" };
export const string: Shape = { kind: "string" };
export const text: Shape = { kind: "text" };

export function oneOf(...values: readonly string[]): Shape {
  return { kind: "enum", values };
}

export function list(items: Shape): Shape {
  return { kind: "list", items };
}

export function map(values: Shape): Shape {
  return { kind: "map", values };
}

export function object(type: TypeName): Shape {
  return { kind: "object", type, reference: false };
}

/** An object, or a Reference Object in its place. */
export function refOr(type: TypeName): Shape {
  return { kind: "object", type, reference: true };
}

export function either(...shapes: readonly Shape[]): Shape {
  return { kind: "either", shapes };
}

/** Fields without conditions, from their shapes. */
export function fields(shapes: Readonly<Record<string, Shape>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, { shape }]));
}

/** Several names of one shape. */
export function named(shape: Shape, ...names: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(names.map((name) => [name, shape]));
}

export function required(shape: Shape, absence: Absence, fallback?: (linter: Linter) => Json): Field {
  return { shape, required: absence, ...(fallback !== undefined && { fallback }) };
}

export function since(minor: Minor, shapes: Readonly<Record<string, Shape>>): Record<string, Field> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, { shape, since: minor }]));
}

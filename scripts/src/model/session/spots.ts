import { parsePointer } from "../../json-pointer.ts";
import type { Json, Operation } from "../model.ts";
import { schemaAt, successes } from "../pagination/answer.ts";
import type { Spot } from "./plan.ts";
import type { Reader } from "./reader.ts";

/** One runtime expression, or a list of them in the order in which they are read. */
export function spotsAt(value: Json | undefined, at: string, operation: Operation, reader: Reader): Spot[] {
  if (!Array.isArray(value) || value.length === 0) return [spotAt(value, at, operation, reader) ?? []].flat();
  return value.flatMap((one: Json, index) => spotAt(one, `${at}/${index}`, operation, reader) ?? []);
}

/** A runtime expression (OpenAPI: Runtime Expressions) for what an operation answers, as far as sessions need it. */
export function spotAt(value: Json | undefined, at: string, operation: Operation, reader: Reader): Spot | undefined {
  const spot = typeof value === "string" ? parse(value) : undefined;
  if (spot === undefined) {
    const fix = "Write `$response.header.X-Key`, or `$response.body#/key` with a JSON pointer.";
    return reader.refuse(at, "This is no expression for a place in an answer.", fix);
  }
  const where =
    "header" in spot ? missingHeader(spot.header, operation) : missingProperty(spot.body, operation, reader);
  if (where === undefined) return spot;
  return reader.refuse(at, `No success of ${operation.key} has ${where}.`, "Describe it there, or name another place.");
}

function parse(expression: string): Spot | undefined {
  const header = /^\$response\.header\.([\w!#$%&'*+.^`|~-]+)$/u.exec(expression)?.[1];
  if (header !== undefined) return { header };
  const pointer = /^\$response\.body#(\/.*)$/u.exec(expression)?.[1];
  const body = pointer === undefined ? undefined : parsePointer(pointer);
  return body && { body };
}

function missingHeader(name: string, { responses }: Operation): string | undefined {
  const declared = successes(responses).flatMap(({ headers }) => headers.map((header) => header.name.toLowerCase()));
  return declared.includes(name.toLowerCase()) ? undefined : `the header ${name}`;
}

function missingProperty(way: readonly string[], { responses }: Operation, { builder }: Reader): string | undefined {
  const bodies = successes(responses).flatMap(({ content }) => content.filter(({ kind }) => kind === "json"));
  return bodies.some(({ schema }) => schemaAt(schema, way, builder) !== undefined)
    ? undefined
    : `/${way.join("/")} in its body`;
}

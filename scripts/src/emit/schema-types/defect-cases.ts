import type { OpenApiDocument } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { normalise } from "../../normalise/normalise.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { emitSchemaTypes, printTypes } from "./emit-schema-types.ts";
import { schemaTypePasses } from "./passes.ts";
import { typeCheck } from "./type-check.ts";

/** A document that openapi-typescript alone gets wrong, or might. */
export interface Case {
  readonly name: string;
  readonly document: OpenApiDocument;
  /** TypeScript types, each with the one that it must be. */
  readonly types?: readonly (readonly [given: string, wanted: string])[];
  /** The pass (of this stage) without which the case does not compile or has another type. */
  readonly mendedBy?: string;
}

export function schemas(components: Record<string, Json>): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas: components } };
}

/** One operation, `POST /a` with the operationId `a`. */
export function post(operation: Record<string, Json>, more: Record<string, Json> = {}): OpenApiDocument {
  const paths = { "/a": { post: { operationId: "a", responses: {}, ...operation } } };
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more };
}

const equality = [
  "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  "type Whole = Blob | FormData | ArrayBuffer | ArrayBufferView | ReadableStream | readonly unknown[];",
  "type Flat<T> = T extends Whole ? T : T extends object ? { [K in keyof T]: T[K] } : T;",
  "type Check<T extends true> = T;",
].join("\n");

/** What the compiler says of each case as emitted, and of each mended one without the pass that mends it. */
export async function check(cases: readonly Case[]): Promise<{
  readonly asEmitted: readonly (readonly string[])[];
  readonly withoutPass: ReadonlyMap<string, readonly string[]>;
  readonly elsewhere: readonly string[];
}> {
  const mended = cases.filter(({ mendedBy }) => mendedBy !== undefined);
  const good = cases.map((each) => moduleOf(emitSchemaTypes(normalise(each.document).document), each));
  const broken = mended.map((each) => moduleOf(textWithoutPass(each), each));
  const errors = await typeCheck([...good, ...broken]);
  return {
    asEmitted: cases.map((_case, index) => errors.get(index) ?? []),
    withoutPass: new Map(mended.map(({ name }, index) => [name, errors.get(cases.length + index) ?? []])),
    elsewhere: errors.get(-1) ?? [],
  };
}

function moduleOf(text: string, { types = [] }: Case): string {
  const checks = types.map(
    ([given, wanted], index) => `export type C${index} = Check<Same<Flat<${given}>, Flat<${wanted}>>>;`,
  );
  return [text, equality, ...checks, ""].join("\n");
}

function textWithoutPass({ document, mendedBy }: Case): string {
  const passes = schemaTypePasses.filter(({ name }) => name !== mendedBy);
  try {
    return printTypes(applyPasses(normalise(document).document, passes));
  } catch (error) {
    return `const refused: never = ${JSON.stringify(String(error))};`;
  }
}

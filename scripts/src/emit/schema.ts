import { banner } from "./banner.ts";
import type { Emitter } from "./input.ts";
import { emitSchemaTypes } from "./schema-types/emit-schema-types.ts";
import { spellOut } from "./text/code.ts";

/** `src/generated/schema.ts`: the types of everything in the document. */
export const emitSchema: Emitter = (input) => [
  {
    path: "src/generated/schema.ts",
    text: `${banner(input)}\n${spellOut(emitSchemaTypes(input.document))}`,
    ownership: "whole",
  },
];

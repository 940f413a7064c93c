import { banner } from "./banner.ts";
import type { GeneratedFile } from "./file.ts";
import type { EmitInput } from "./input.ts";
import { spellOut } from "./text/code.ts";

/** `src/generated/schema.ts`: the types of everything in the document, as `emitSchemaTypes` gives them. */
export function emitSchema(input: EmitInput, schemaTypes: string): GeneratedFile {
  const text = `${banner(input)}\n${spellOut(schemaTypes)}`;
  return { path: "src/generated/schema.ts", text, ownership: "whole" };
}

import { banner } from "./banner.ts";
import type { Emitter } from "./input.ts";
import { jsdoc } from "./text/comment.ts";
import { schemaType } from "./schema-types/type-paths.ts";

/** `src/generated/models.ts`: the document's schemas as types of their own name. */
export const emitModels: Emitter = (input) => {
  const { model } = input;
  if (model.schemas.length === 0) return [];
  const aliases = model.schemas.map((named) => {
    const { description, title, deprecated } = named.schema;
    const tags = deprecated === true ? [{ name: "@deprecated" }] : [];
    return `${jsdoc([description ?? title], 0, tags)}export type ${named.name} = ${schemaType(named.key)};\n`;
  });
  const text = [`${banner(input)}import type { components } from "./schema.js";\n`, ...aliases].join("\n");
  return [{ path: "src/generated/models.ts", text, ownership: "whole" }];
};

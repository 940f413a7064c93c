import { banner } from "./banner.ts";
import type { Emitter } from "./input.ts";
import { jsdoc } from "./text/comment.ts";
import { stringLiteral } from "./text/code.ts";

/** `src/generated/version.ts` */
export const emitVersion: Emitter = (input) => {
  const declaration = `export const version = ${stringLiteral(input.version)};\n`;
  const text = `${banner(input)}\n${jsdoc(["The version of this package."])}${declaration}`;
  return [{ path: "src/generated/version.ts", text, ownership: "whole" }];
};

import { banner } from "./banner.ts";
import { describeScheme, schemeConstants } from "./client/schemes.ts";
import type { Emitter } from "./input.ts";
import { collectImports } from "./text/imports.ts";
import { layOut } from "./text/layout.ts";

/** `src/generated/schemes.ts`: each security scheme as data of its own, so that a bundle holds those of its operations. */
export const emitSchemes: Emitter = (input) => {
  const { securitySchemes } = input.model;
  const constants = schemeConstants(securitySchemes);
  if (constants.size === 0) return [];
  const runtime = collectImports("@specloom/runtime", new Set(constants.values()));
  const declarations = securitySchemes.flatMap((scheme) => {
    const constant = constants.get(scheme.name);
    if (constant === undefined) return [];
    const start = `export const ${constant} = `;
    const end = ` as const satisfies ${runtime.type("SchemeDescriptor")};`;
    return [`${start}${layOut(describeScheme(scheme, runtime), 0, start.length + end.length)}${end}\n`];
  });
  const text = [banner(input) + runtime.print(), ...declarations].join("\n");
  return [{ path: "src/generated/schemes.ts", text, ownership: "whole" }];
};

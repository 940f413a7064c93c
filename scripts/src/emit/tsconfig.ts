import type { Emitter } from "./input.ts";

const own = { compilerOptions: { rootDir: "src", outDir: "dist" }, include: ["src/**/*.ts"] };

/** What a package is built with where no workspace says so. */
const alone = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  moduleDetection: "force",
  strict: true,
  verbatimModuleSyntax: true,
  types: [],
  declaration: true,
  declarationMap: true,
  sourceMap: true,
};

/** `tsconfig.json`: the build of the package. */
export const emitTsconfig: Emitter = ({ root }) => {
  const config = root.workspace
    ? { extends: "../../tsconfig.build.json", ...own }
    : { ...own, compilerOptions: { ...alone, ...own.compilerOptions } };
  return [{ path: "tsconfig.json", text: `${JSON.stringify(config, undefined, 2)}\n`, ownership: "whole" }];
};

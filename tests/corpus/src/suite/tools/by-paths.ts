import { operation } from "../openapi-document.ts";
import type { MadeTypes } from "./tool.ts";

const post = `paths[${JSON.stringify(operation.path)}]["post"]`;

/** Of a module that exports `paths` in the format of openapi-typescript. */
export function typesByPaths(file: string): MadeTypes {
  return {
    file,
    names: ["paths"],
    received: `${post}["responses"][200]["content"]["application/json"]`,
    sent: `${post}["requestBody"]["content"]["application/json"]`,
  };
}

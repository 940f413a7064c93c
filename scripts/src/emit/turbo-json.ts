import { posix } from "node:path";
import type { Emitter } from "./input.ts";

/**
 * `turbo.json` of a workspace's package: its tests depend on its own spec and on no other, so that the change of one provider
 * leaves what is cached of all others of use.
 */
export const emitTurboJson: Emitter = ({ root, specFile }) => {
  if (!root.workspace) return [];
  const inputs = ["$TURBO_DEFAULT$", `$TURBO_ROOT$/${posix.dirname(specFile)}/**`];
  const config = { extends: ["//"], tasks: { test: { inputs } } };
  return [{ path: "turbo.json", text: `${JSON.stringify(config, undefined, 2)}\n`, ownership: "whole" }];
};

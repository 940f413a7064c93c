import type { Emitter } from "./input.ts";

/** `LICENSE`: the root's own, where it has one; a license is never made up. */
export const emitLicense: Emitter = ({ root }) =>
  root.licenseText === undefined ? [] : [{ path: "LICENSE", text: root.licenseText, ownership: "whole" }];

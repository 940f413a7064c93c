import type { EmitInput } from "./input.ts";
import { lineComment } from "./text/comment.ts";

/** The first line of generated code: what made it, from what, and with which command. */
export function banner({ provider, specFile }: Pick<EmitInput, "provider" | "specFile">): string {
  return `${lineComment(
    `Made by Specloom from ${specFile}: run \`pnpm generate ${provider}\` to renew it. Do not edit.`,
  )}\n`;
}

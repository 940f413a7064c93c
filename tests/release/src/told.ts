import { stripVTControlCharacters } from "node:util";
import type { Finished } from "../../packed/run.ts";

/**
 * How a command ended and which of some texts it said, such as `exit 1: Connection refused`. Whatever it said is told where
 * it said none of them.
 */
export function told({ code, stdout, stderr }: Finished, ...texts: readonly string[]): string {
  const said = stripVTControlCharacters(`${stdout}${stderr}`);
  const found = texts.filter((text) => said.includes(text));
  if (texts.length === 0) return `exit ${code}${code === 0 ? "" : `: ${said}`}`;
  return `exit ${code}: ${found.length === 0 ? said : found.join("; ")}`;
}

import type { Figures } from "../report/result.ts";

/** What `tsc --extendedDiagnostics` prints of itself, in bytes and counts. */
export function readDiagnostics(printed: string): Pick<Figures, "memory" | "instantiations"> {
  const value = (name: string): number => {
    const [, found] = new RegExp(`^${name}:\\s*([\\d.]+)[sK]?$`, "mu").exec(printed) ?? [];
    if (found === undefined) throw new Error(`The compiler does not tell its ${name}.`);
    return Number(found);
  };
  return {
    memory: value("Memory used") * 1024,
    instantiations: value("Instantiations"),
  };
}

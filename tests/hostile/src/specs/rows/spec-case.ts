import type { Tree } from "../files/root.ts";

/** What has to come of an input: a refusal by a rule, at a place, or a package that holds, with a warning or without. */
export type Wanted =
  | { readonly refused: string; readonly at?: string }
  | {
      readonly made: true;
      readonly warned?: string;
      readonly holds?: readonly (readonly [path: string, text: string])[];
    };

/** One hostile input of a row of the list. */
export interface SpecCase {
  /** For example `H18`. */
  readonly row: string;
  readonly name: string;
  /** The files of the provider's folder. Made when asked for: some are big. */
  readonly files: () => Tree;
  readonly wanted: Wanted;
  /** Its types are not shown to the compiler: they say what no compiler can work out. */
  readonly notCompiled?: true;
}

export const made: Wanted = { made: true };

export function warned(rule: string): Wanted {
  return { made: true, warned: rule };
}

/** @param at pointer of the problem, or `:line` of its file */
export function refused(rule: string, at?: string): Wanted {
  return at === undefined ? { refused: rule } : { refused: rule, at };
}

/** Made, and a file of the package holds a text. */
export function holding(path: string, text: string): Wanted {
  return { made: true, holds: [[path, text]] };
}

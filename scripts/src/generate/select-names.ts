import { UsageError } from "../usage-error.ts";

/** The providers of these names, all of them where none is named. Throws a `UsageError` for a name that is none. */
export function selectNames(names: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const listed = known.length === 0 ? "There are none." : `There are: ${known.join(", ")}.`;
    throw new UsageError(`No such provider: ${unknown.join(", ")}. ${listed}`);
  }
  return names.length === 0 ? known : known.filter((name) => names.includes(name));
}

import { parseArgs, type ParseArgsConfig } from "node:util";

/** The words of a command make no sense; the message says which. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
}

/** The words behind the name of a tool of ours, as `parseArgs` reads them. Throws an `ArgumentsError`. */
export function parseWords<const Config extends ParseArgsConfig>(
  words: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  try {
    // pnpm hands on the `--` that stands before them.
    return parseArgs({ ...config, args: words.filter((word) => word !== "--") });
  } catch (error) {
    throw new ArgumentsError(error instanceof Error ? error.message : String(error));
  }
}

/** Throws an `ArgumentsError`. */
export function positive(option: string, text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new ArgumentsError(`${option} needs a whole number above 0, not ${JSON.stringify(text)}.`);
}

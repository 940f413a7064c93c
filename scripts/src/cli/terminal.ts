/** What commands may do to the process: data goes out, everything else to err. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Width of the terminal that err is; nothing where it is none. */
  readonly columns: number | undefined;
  /** Settles when the user wants the command to end. */
  readonly interrupted: () => Promise<unknown>;
}

/** Whole lines, for people. */
export function say(terminal: Terminal, lines: readonly string[]): void {
  terminal.err(`${lines.join("\n")}\n`);
}

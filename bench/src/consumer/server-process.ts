import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { messages } from "./messages.ts";

/** A process that an editor talks with through its standard streams. */
export interface ServerProcess {
  readonly write: (text: string) => void;
  /** The next message. Throws what the server printed as an error when it has ended. */
  readonly next: () => Promise<unknown>;
  readonly stop: () => void;
}

export function startServerProcess([program = "", ...words]: readonly string[], cwd: string): ServerProcess {
  const child = spawn(program, words, { cwd });
  const incoming = messages(child.stdout);
  const printed = text(child.stderr);
  // What can no longer be written was for a server that has ended, and that is what reading tells.
  child.stdin.on("error", () => {});
  return {
    write: (piece) => child.stdin.write(piece),
    next: async () => {
      const { value, done } = await incoming.next();
      if (done === true) throw new Error(`The server has ended. ${(await printed).slice(-300)}`.trim());
      return value;
    },
    stop: () => child.kill(),
  };
}

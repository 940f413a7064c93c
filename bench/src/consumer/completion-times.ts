import type { EditorServer, Position } from "./editor-server.ts";

/** Where something is typed, and what the completions must hold then. */
export interface Keystroke {
  /** Of the file that the server is for. */
  readonly text: string;
  /** The dot is typed behind the last occurrence of this text. */
  readonly behind: string;
  readonly wanted: string;
}

/**
 * Types a dot in an editor's server, again and again, and gives the milliseconds until its completions are there; stops the server.
 * The first two are not counted: the program is built then. Throws when the completions do not hold what is wanted.
 */
export async function completionTimes(server: EditorServer, keystroke: Keystroke, count: number): Promise<number[]> {
  const { text, behind, wanted } = keystroke;
  const start = placeBehind(text, behind);
  const end = { ...start, character: start.character + 1 };
  const times: number[] = [];
  try {
    await server.open(text);
    for (let index = -2; index < count; index++) {
      const started = performance.now();
      server.change({ start, end: start }, ".");
      const names = await server.complete(end);
      if (index >= 0) times.push(performance.now() - started);
      if (!names.includes(wanted)) throw new Error(`No ${wanted} among ${names.length} completions.`);
      server.change({ start, end }, "");
    }
  } finally {
    server.stop();
  }
  return times;
}

/** The position behind the last occurrence of a text. */
function placeBehind(text: string, behind: string): Position {
  const lines = text.slice(0, text.lastIndexOf(behind) + behind.length).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

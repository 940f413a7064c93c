import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { program } from "../setup/install-peers.ts";
import { messages } from "./messages.ts";

interface Answer {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: { readonly entries?: readonly { readonly name: string }[] };
}

/** Where something is typed, and what the completions must hold then. */
export interface Keystroke {
  readonly file: string;
  /** The dot is typed behind the last occurrence of this text. */
  readonly behind: string;
  readonly wanted: string;
}

/**
 * Types a dot in an editor's server of TypeScript, again and again, and gives the milliseconds until its completions are there.
 * The first two are not counted: the program is built then. Throws when the completions do not hold what is wanted.
 */
export async function completionTimes(home: string, keystroke: Keystroke, count: number): Promise<number[]> {
  const { file, behind, wanted } = keystroke;
  const text = readFileSync(file, "utf8");
  const { line, offset } = placeBehind(text, behind);
  const server = startServer(home);
  const times: number[] = [];
  try {
    server.tell("open", { file, fileContent: text, scriptKindName: "TS" });
    for (let index = -2; index < count; index++) {
      const start = performance.now();
      server.tell("change", { file, line, offset, endLine: line, endOffset: offset, insertString: "." });
      const { body } = await server.ask("completionInfo", { file, line, offset: offset + 1, triggerCharacter: "." });
      if (index >= 0) times.push(performance.now() - start);
      const names = body?.entries?.map(({ name }) => name) ?? [];
      if (!names.includes(wanted)) throw new Error(`No ${wanted} among ${names.length} completions.`);
      server.tell("change", { file, line, offset, endLine: line, endOffset: offset + 1, insertString: "" });
    }
  } finally {
    server.stop();
  }
  return times;
}

/** Line and offset, both from 1, behind the last occurrence of a text. */
export function placeBehind(text: string, behind: string): { readonly line: number; readonly offset: number } {
  const end = text.lastIndexOf(behind) + behind.length;
  const lines = text.slice(0, end).split("\n");
  return { line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
}

function startServer(home: string) {
  const [node = "", ...words] = program(home, "typescript", "tsserver");
  const child = spawn(node, [...words, "--disableAutomaticTypingAcquisition"], { cwd: home });
  const answers = messages(child.stdout) as AsyncGenerator<Answer>;
  let number = 0;
  const tell = (command: string, arguments_: object): number => {
    number += 1;
    child.stdin.write(`${JSON.stringify({ seq: number, type: "request", command, arguments: arguments_ })}\n`);
    return number;
  };
  const ask = async (command: string, arguments_: object): Promise<Answer> => {
    const wanted = tell(command, arguments_);
    for (;;) {
      const { value, done } = await answers.next();
      if (done === true) throw new Error("The server has ended.");
      if (value.type === "response" && value.request_seq === wanted) return value;
    }
  };
  return { tell, ask, stop: () => child.kill() };
}

import { program } from "../setup/install-peers.ts";
import type { EditorServer } from "./editor-server.ts";
import { startServerProcess } from "./server-process.ts";

interface Answer {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: { readonly entries?: readonly { readonly name: string }[] };
}

/** The server of TypeScript 5.9, which speaks a protocol of its own: lines and offsets from 1. */
export function startTsserver(home: string, file: string): EditorServer {
  const command = [...program(home, "typescript", "tsserver"), "--disableAutomaticTypingAcquisition"];
  const server = startServerProcess(command, home);
  let number = 0;
  const tell = (name: string, arguments_: object): number => {
    number += 1;
    server.write(`${JSON.stringify({ seq: number, type: "request", command: name, arguments: arguments_ })}\n`);
    return number;
  };
  const ask = async (name: string, arguments_: object): Promise<Answer> => {
    const wanted = tell(name, arguments_);
    for (;;) {
      const answer = (await server.next()) as Answer;
      if (answer.type !== "response" || answer.request_seq !== wanted) continue;
      if (answer.success !== true) throw new Error(`${name}: ${answer.message}`);
      return answer;
    }
  };
  return {
    open: async (text) => void tell("open", { file, fileContent: text, scriptKindName: "TS" }),
    change: ({ start, end }, text) => {
      const from = { line: start.line + 1, offset: start.character + 1 };
      const to = { endLine: end.line + 1, endOffset: end.character + 1 };
      tell("change", { file, ...from, ...to, insertString: text });
    },
    complete: async ({ line, character }) => {
      const place = { file, line: line + 1, offset: character + 1 };
      const { body } = await ask("completionInfo", { ...place, triggerCharacter: "." });
      return (body?.entries ?? []).map(({ name }) => name);
    },
    stop: server.stop,
  };
}

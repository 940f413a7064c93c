import { expect, test, vi } from "vitest";
import { completionTimes } from "./completion-times.ts";
import type { EditorServer } from "./editor-server.ts";

const keystroke = { text: "a.b\nx a.b.c;\n", behind: "a.b", wanted: "c" };

/** Holds one line of the text as an editor's server would, and offers what is given. */
function fakeServer(names: readonly string[]) {
  let line = "";
  const seen: string[] = [];
  const server: EditorServer = {
    open: async (text) => void (line = text.split("\n")[1] ?? ""),
    change: ({ start, end }, text) => (line = line.slice(0, start.character) + text + line.slice(end.character)),
    complete: async (position) => {
      seen.push(`${position.line}: ${line.slice(0, position.character)}|${line.slice(position.character)}`);
      return names;
    },
    stop: vi.fn<() => void>(),
  };
  return { server, seen };
}

test("a dot is typed behind the last occurrence and taken back, twice more than is counted", async () => {
  const { server, seen } = fakeServer(["b", "c"]);
  expect(await completionTimes(server, keystroke, 3)).toHaveLength(3);
  expect(seen).toEqual(Array.from({ length: 5 }, () => "1: x a.b.|.c;"));
  expect(server.stop).toHaveBeenCalledOnce();
});

test("a server that does not offer what is wanted is stopped", async () => {
  const { server } = fakeServer(["b"]);
  await expect(completionTimes(server, keystroke, 3)).rejects.toThrow("No c among 1 completions.");
  expect(server.stop).toHaveBeenCalledOnce();
});

import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";
import { speakJsonRpc } from "./json-rpc.ts";

/** Speaks with a server that sends these messages, whatever it is told. */
function speakWith(sent: readonly object[]) {
  const incoming = sent.values();
  const written: Buffer[] = [];
  const server = {
    write: (text: string) => void written.push(Buffer.from(text)),
    next: async () => incoming.next().value,
  };
  return { written, ...speakJsonRpc(server, (method, params) => ({ method, params })) };
}

test("a request waits for its own result, and answers what the server requests meanwhile", async () => {
  const { written, request } = speakWith([
    { method: "window/logMessage", params: {} },
    { id: 1, method: "workspace/configuration", params: "ä" },
    { id: 7, result: "of another" },
    { id: 1, result: "mine" },
  ]);
  expect(await request("initialize", {})).toBe("mine");
  const told: unknown[] = [];
  for await (const one of messages(Readable.from(written))) told.push(one);
  expect(told).toEqual([
    { jsonrpc: "2.0", id: 1, method: "initialize", params: {} },
    { jsonrpc: "2.0", id: 1, result: { method: "workspace/configuration", params: "ä" } },
  ]);
});

test("a request that fails throws what the server says", async () => {
  const { request } = speakWith([{ id: 1, error: { code: -32_603, message: "no such file" } }]);
  await expect(request("textDocument/completion", {})).rejects.toThrow("textDocument/completion: no such file");
});

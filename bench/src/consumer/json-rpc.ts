import type { ServerProcess } from "./server-process.ts";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface JsonRpc {
  readonly notify: (method: string, params: object) => void;
  /** Gives the result of a request. Throws the error of one that failed. */
  readonly request: (method: string, params: object) => Promise<unknown>;
}

/** Speaks JSON-RPC as language servers do. What the server requests is answered while a request of ours waits. */
export function speakJsonRpc(
  { write, next }: Pick<ServerProcess, "write" | "next">,
  answer: (method: string, params: unknown) => unknown,
): JsonRpc {
  let number = 0;
  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const request = async (method: string, params: object): Promise<unknown> => {
    const wanted = ++number;
    send({ id: wanted, method, params });
    for (;;) {
      const message = (await next()) as Message;
      // Both sides number their requests: an id alone does not tell whose one is.
      if (message.method !== undefined) {
        if (message.id !== undefined) send({ id: message.id, result: answer(message.method, message.params) });
      } else if (message.id === wanted) {
        if (message.error !== undefined) throw new Error(`${method}: ${message.error.message}`);
        return message.result;
      }
    }
  };
  return { notify: (method, params) => send({ method, params }), request };
}

import { EventEmitter, once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { listen, type Listening } from "../../../contract/src/loopback.ts";

export interface Page extends Listening {
  /** What the page posted to `/done`. */
  readonly done: Promise<unknown>;
  readonly fail: (error: Error) => void;
}

/** Serves a page, and the modules of a project's folder that it imports. */
export async function servePage(folder: string, html: string): Promise<Page> {
  const events = new EventEmitter();
  // It may fail after it is done, and before anybody waits for it.
  events.on("error", () => {});
  const done = once(events, "done").then(([posted]: unknown[]) => posted);
  done.catch(() => {});

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = normalize(new URL(request.url ?? "/", "http://page").pathname);
    if (path === "/done") {
      const posted: unknown = JSON.parse(await text(request));
      response.end();
      events.emit("done", posted);
    } else if (path === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    } else {
      const code = await readFile(join(folder, path));
      response.setHeader("content-type", "text/javascript").end(code);
    }
  };
  const listening = await listen(
    createServer((request, response) => {
      answer(request, response).catch(() => response.writeHead(404).end());
    }),
  );
  return { ...listening, done, fail: (error) => events.emit("error", error) };
}

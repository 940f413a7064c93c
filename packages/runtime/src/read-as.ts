import type { CallInput } from "./options.js";

/** The reader of a success that the call asks for; undefined: by its media type. */
export function readAs({ parseAs, signal }: CallInput): CallInput["read"] {
  if (!parseAs || parseAs === "json") return;
  return (response) => (parseAs === "stream" ? abortable(response.body, signal) : response[parseAs]());
}

/**
 * A body that a signal aborts for as long as it is read. The signal has a listener from the first read to the end, so that a body
 * that nobody reads leaves none.
 */
function abortable(body: ReadableStream | null, signal: AbortSignal | undefined): ReadableStream | null {
  if (!signal || !body) return body;
  let piped: Promise<void> | undefined;
  let sink: WritableStreamDefaultController | undefined;
  let resume: (() => void) | undefined;
  return new ReadableStream(
    {
      pull(controller) {
        resume?.();
        if (piped) return;
        const destination = new WritableStream({
          start: (opened) => void (sink = opened),
          // The next chunk is taken when it is asked for.
          write: (chunk) =>
            new Promise<void>((resolve) => {
              resume = resolve;
              controller.enqueue(chunk);
            }),
          close: () => controller.close(),
          abort: (reason) => controller.error(reason),
        });
        piped = body.pipeTo(destination, { signal }).catch(() => {});
      },
      cancel(reason) {
        if (!piped) return body.cancel(reason);
        sink?.error(reason);
        resume?.();
        return piped;
      },
    },
    { highWaterMark: 0 },
  );
}

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
  let reader: ReadableStreamDefaultReader | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        reader ??= body.pipeThrough(new TransformStream(), { signal }).getReader();
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => (reader ?? body).cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

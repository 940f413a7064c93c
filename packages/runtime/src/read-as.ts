import type { CallInput } from "./options.js";

/** The reader of a success that the call asks for; undefined: by its media type. */
export function readAs({ parseAs, signal }: CallInput): CallInput["read"] {
  if (!parseAs || parseAs === "json") return;
  return (response) => (parseAs === "stream" ? abortable(response, signal) : response[parseAs]());
}

/**
 * The body of a response, which a signal aborts for as long as it is read. The signal has a listener from the first read to the
 * end, so that a body that nobody reads leaves none.
 */
function abortable({ body }: Response, signal: AbortSignal | undefined): ReadableStream | null {
  if (!signal || !body) return body;
  let reader: ReadableStreamDefaultReader | undefined;
  let onAbort: (() => void) | undefined;
  const stop = (): void => {
    if (onAbort) signal.removeEventListener("abort", onAbort);
  };
  const start = (controller: ReadableStreamDefaultController): ReadableStreamDefaultReader => {
    const opened = body.getReader();
    onAbort = () => {
      stop();
      opened.cancel(signal.reason).catch(() => {});
      controller.error(signal.reason);
    };
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    return opened;
  };
  const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
    reader ??= start(controller);
    try {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (!done) return controller.enqueue(value);
      stop();
      controller.close();
    } catch (error) {
      stop();
      if (!signal.aborted) throw error;
    }
  };
  const cancel = (reason: unknown): Promise<void> => {
    stop();
    return (reader ?? body).cancel(reason);
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

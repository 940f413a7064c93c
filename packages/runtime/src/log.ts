import type { Call } from "./call.js";
import type { LogAttempt, LogEnd, LogEvent, LogStart } from "./options.js";

type Said<Event> = Omit<Event, "operation" | "method" | "url">;

/** Isolated, so that an error in the logger cannot affect the call. */
export function log(
  { client, operation, base }: Pick<Call, "client" | "operation" | "base">,
  said: Said<LogStart> | Said<LogAttempt> | Said<LogEnd>,
): void {
  if (!client.logger) return;
  const { id, method, path } = operation;
  Promise.resolve({ ...said, operation: id, method, url: base + path } as LogEvent)
    .then(client.logger)
    .catch(() => {});
}

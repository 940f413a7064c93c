/** An event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** Absent: `message`. */
  readonly event?: string;
  /** As far as this event has one of its own. */
  readonly id?: string;
  /** Milliseconds to wait before reconnecting. */
  readonly retry?: number;
}

export interface EventParser {
  /** Forgets the event that has not come to its end. */
  readonly start: () => void;
  /** The events that these lines complete. */
  readonly read: (lines: readonly string[]) => ServerSentEvent[];
  /** Of the last complete block that had one; empty: none. */
  readonly lastId: () => string;
  /** Milliseconds, as the server last said; undefined: it has not. */
  readonly retry: () => number | undefined;
}

interface Fields {
  data?: string;
  event?: string;
  id?: string;
  retry?: number;
}

/**
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation, but for what is the dispatching
 * object's there: an event has its own `id` and `retry`, and no `event` where the stream names none.
 *
 * @param allow - Called with the length of the data that an event has so far.
 */
export function eventParser(allow: (length: number) => void): EventParser {
  let fields: Fields = {};
  let lastId = "";
  let retry: number | undefined;
  const read = (lines: readonly string[]): ServerSentEvent[] => {
    const events: ServerSentEvent[] = [];
    for (const line of lines) {
      if (line) {
        readField(fields, line);
        retry = fields.retry ?? retry;
        allow(fields.data?.length ?? 0);
        continue;
      }
      const { data, ...others } = fields;
      lastId = others.id ?? lastId;
      fields = {};
      if (data !== undefined) events.push({ data, ...others });
    }
    return events;
  };
  const start = (): void => void (fields = {});
  return { start, read, lastId: () => lastId, retry: () => retry };
}

/** A comment has the empty name, which is no field's. */
function readField(fields: Fields, line: string): void {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + (line[colon + 1] === " " ? 2 : 1));
  if (name === "data") fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`;
  else if (name === "id" && !value.includes("\0")) fields.id = value;
  else if (name === "retry" && /^\d+$/.test(value)) fields.retry = Number(value);
  else if (name === "event" && value) fields.event = value;
  else if (name === "event") delete fields.event;
}

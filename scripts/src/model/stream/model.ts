/** `events`: `text/event-stream`. `lines`: a JSON text a line. `sequence`: `application/json-seq`. */
export type StreamFormat = "events" | "lines" | "sequence";

export interface Stream {
  readonly format: StreamFormat;
  /** Whose data is JSON, of events: all, those of these names, or what can be parsed. Absent: none, it is text. */
  readonly json?: true | readonly string[] | "maybe";
}

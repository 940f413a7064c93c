import { createParser, type EventSourceMessage } from "eventsource-parser";
import { array, assert, constantFrom, nat, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { eventParser, type ServerSentEvent } from "./event-parser.js";
import { splitter } from "./splitter.js";

/** The events of a text that comes in pieces. */
function eventsOf(pieces: readonly string[]): ServerSentEvent[] {
  const split = splitter(/\r\n|\n|\r/, () => {
    throw new Error("It is short.");
  });
  const parser = eventParser(() => {});
  return pieces.flatMap((piece) => parser.read(split(piece)));
}

test.each<[string, string, object[]]>([
  ["LF", "data: a\n\ndata: b\n\n", [{ data: "a" }, { data: "b" }]],
  ["CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", [{ data: "a" }, { data: "b" }]],
  ["CR", "data: a\r\rdata: b\r\r", [{ data: "a" }, { data: "b" }]],
  ["lines of data", "data: a\ndata: b\ndata:\n\n", [{ data: "a\nb\n" }]],
  ["one space after the colon is none of the value", "data:a\ndata:  b\n\n", [{ data: "a\n b" }]],
  ["fields without a colon", "data\n\ndata\ndata\n\n", [{ data: "" }, { data: "\n" }]],
  ["comments and unknown fields", ": ping\nnonsense: 1\ndata: a\n: pong\n\n", [{ data: "a" }]],
  ["all fields", "event: made\nid: 7\nretry: 100\ndata: a\n\n", [{ data: "a", event: "made", id: "7", retry: 100 }]],
  ["an event without data is none", "event: made\n\ndata: a\n\n", [{ data: "a" }]],
  ["an identifier with NUL is none", "id: a\0b\ndata: a\n\n", [{ data: "a" }]],
  ["retry has digits alone", "retry: 1e3\ndata: a\n\nretry: -1\ndata: b\n\n", [{ data: "a" }, { data: "b" }]],
  ["the last of two counts", "event: a\nevent: b\nid: 1\nid: 2\ndata: x\n\n", [{ data: "x", event: "b", id: "2" }]],
  ["an empty event name is none", "event: a\nevent:\ndata: x\n\n", [{ data: "x" }]],
  ["names are case-sensitive", "Data: a\n data: b\n\n", []],
  ["an event that does not end is none", "data: a\n\ndata: b\n", [{ data: "a" }]],
])("%s", (_what, text, wanted) => {
  expect(eventsOf([text])).toEqual(wanted);
});

test("an event without data sets the identifier, one that does not end does not", () => {
  const parser = eventParser(() => {});
  parser.read(["id: 1", "", "id: 2", "data: a"]);
  expect(parser.lastId()).toBe("1");
  parser.read([""]);
  expect(parser.lastId()).toBe("2");
  parser.read(["id", ""]);
  expect(parser.lastId()).toBe("");
});

const line = oneof(
  tuple(constantFrom("data", "event", "id", "retry", "", "other"), constantFrom(":", ": ", ""), string()).map((parts) =>
    parts.join(""),
  ),
  constantFrom("", "data: x", "id: 1\0", "retry: 12", "data:é\u2028😀"),
  string(),
);
const stream = array(
  tuple(
    line.map((text) => text.replaceAll(/[\r\n]/g, "")),
    constantFrom("\n", "\r\n", "\r"),
  ),
).map((lines) => lines.flat().join(""));

/** A text in pieces, by the places where it is cut. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

test("however a stream is cut, its events are the same", () => {
  assert(
    property(stream, array(nat()), (text, places) => {
      expect(eventsOf(cut(text, places))).toEqual(eventsOf([text]));
    }),
  );
});

test("eventsource-parser reads the same events", () => {
  assert(
    property(stream, (text) => {
      const theirs: EventSourceMessage[] = [];
      createParser({ onEvent: (event) => theirs.push(event) }).feed(`${text}\n`);
      // It gives `retry` apart from events.
      const ours = eventsOf([`${text}\n`]).map(({ data, event, id }) => ({ data, event, id }));
      expect(ours).toEqual(theirs);
    }),
  );
});

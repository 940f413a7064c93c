import { EVENT_ID, type Event, type MappingEvent, type SequenceEvent, YAMLException, parseEvents } from "js-yaml";
import { BUDGETS } from "./budgets.ts";
import { SourceError } from "./source-error.ts";
import { maskShallowBreaks } from "./shallow-breaks.ts";
import { createYamlBuilder } from "./yaml-builder.ts";
import { syntaxError } from "./yaml-syntax-error.ts";
import { readKey, readScalar, unknownTag } from "./yaml-scalar.ts";

/** Parses one YAML document into plain JSON data. Throws a `SourceError`. */
export function parseYaml(text: string): unknown {
  const events = readEvents(text);
  refuseOtherThanOneDocument(text, events);
  return build(text, events);
}

/** The events of a text, each with its offsets: what data and positions are both made from. */
export function readEvents(text: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: BUDGETS.depth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const masked = error.reason === "deficient indentation" ? maskShallowBreaks(text) : text;
    if (masked === text) throw syntaxError(text, error);
    return readMasked(text, masked);
  }
}

/** The events of a text that can be parsed only with some line breaks masked. */
function readMasked(text: string, masked: string): Event[] {
  try {
    const events = parseEvents(masked, { maxDepth: BUDGETS.depth });
    for (const event of events) {
      if (event.type !== EVENT_ID.SCALAR) continue;
      // The parser saw one line where the text has several, which the value is made from.
      event.fast &&= !text.slice(event.valueStart, event.valueEnd).includes("\n");
    }
    return events;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw syntaxError(text, error);
  }
}

function refuseOtherThanOneDocument(text: string, events: readonly Event[]): void {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (events.length === 0) {
    throw new SourceError("empty-file", "The file holds no document.", { fix: "Write an OpenAPI document into it." });
  }
  if (second !== -1) {
    throw new SourceError("several-documents", "The file holds more than one YAML document.", {
      offset: startOfNextDocument(text, events, second),
      fix: "Keep one document in the file and remove the `---` that starts the next.",
    });
  }
}

function startOfNextDocument(text: string, events: readonly Event[], index: number): number {
  let last = 0;
  for (const event of events.slice(0, index)) {
    if (event.type === EVENT_ID.SCALAR) last = Math.max(last, event.valueEnd);
    if (event.type === EVENT_ID.ALIAS) last = Math.max(last, event.anchorEnd);
  }
  const separator = text.indexOf("\n---", Math.max(last - 1, 0));
  return separator === -1 ? last : separator + 1;
}

function build(text: string, events: readonly Event[]): unknown {
  const builder = createYamlBuilder(text, events.length);
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        if (builder.wantsKey()) builder.key(readKey(text, event), event);
        else builder.value(readScalar(text, event), event, anchorOf(text, event));
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        checkCollectionTag(text, event);
        builder.open(event, event.type === EVENT_ID.SEQUENCE, anchorOf(text, event));
        break;
      case EVENT_ID.ALIAS:
        builder.alias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1);
        break;
      case EVENT_ID.POP:
        builder.close();
        break;
      case EVENT_ID.DOCUMENT:
        break;
    }
  }
  return builder.result();
}

function anchorOf(
  text: string,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string | undefined {
  return event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

function checkCollectionTag(text: string, event: MappingEvent | SequenceEvent): void {
  if (event.tagStart === -1) return;
  const tag = text.slice(event.tagStart, event.tagEnd);
  const wanted = event.type === EVENT_ID.MAPPING ? "map" : "seq";
  if (tag !== "!" && tag !== `!!${wanted}` && tag !== `!<tag:yaml.org,2002:${wanted}>`) {
    throw unknownTag(tag, event.tagStart);
  }
}

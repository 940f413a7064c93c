import { sleep } from "../deadline.js";
import { ApiError, NetworkError, ParseError, TimeoutError } from "../errors.js";
import { discard } from "../exchange.js";
import { isStream as isReadable } from "../platform.js";
import { isHeaderValue } from "../header-value.js";
import type { RetryOptions } from "../options.js";
import { retryDelay } from "../retry.js";
import { eventParser, type EventParser, type ServerSentEvent } from "./event-parser.js";
import { mediaTypeOf } from "./media-type.js";
import { pieces } from "./pieces.js";
import { parseItem, refuseItem, type ItemReader, type Reading } from "./reading.js";
import { maxLength, splitter } from "./splitter.js";

/**
 * `text/event-stream`: events, their data parsed where the spec says that it is JSON. A connection that breaks is made anew as
 * far as `retry` allows, from where it broke.
 */
export const eventStream: ItemReader = async function* (reading) {
  let response: Response | undefined = reading.response;
  let number = 0;
  let failures = 0;
  const tooLong = (): never => refuseItem(reading, number + 1, "is too long");
  const parser = eventParser((length) => void (length > maxLength && tooLong()));
  while (response) {
    try {
      const split = splitter(/\r\n|\n|\r/, tooLong);
      // What is left of an event that a connection broke off is dropped.
      parser.start();
      for await (const piece of pieces(reading, response)) {
        for (const event of parser.read(split(piece))) {
          number++;
          failures = 0;
          if (isLast(reading, event)) return;
          yield { ...event, data: dataOf(reading, event, number) };
        }
      }
      return;
    } catch (error) {
      if (!(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
      response = await reconnect(reading, parser, ++failures, error);
    }
  }
};

/** No JSON, and what many an API says at the end of a stream whose events are JSON. */
function isLast({ item }: Reading, { data }: ServerSentEvent): boolean {
  return item.json === true && data === "[DONE]";
}

function dataOf(reading: Reading, { data, event = "message" }: ServerSentEvent, number: number): unknown {
  const { json } = reading.item;
  if (json === true || (Array.isArray(json) && json.includes(event))) return parseItem(reading, number, data);
  if (json !== "maybe") return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

/** The response that goes on where one broke off; nothing when the server says that there is no more. */
async function reconnect(
  reading: Reading,
  parser: EventParser,
  failures: number,
  broken: Error,
): Promise<Response | undefined> {
  const { call, ended } = reading;
  const id = bytesOf(parser.lastId());
  const delay = isReadable(call.body) || !isHeaderValue(id) ? undefined : retryDelay(call, failures);
  if (delay === undefined || ended.aborted) throw broken;
  const { maxRetryAfter = 60_000 } = { ...call.client.retry, ...call.input.retry } as RetryOptions;
  await sleep(Math.max(delay, Math.min(parser.retry() ?? 0, maxRetryAfter)), ended);
  ended.throwIfAborted();
  const result = await reading.again(id ? { "last-event-id": id } : {});
  const { ok, status, error, data, response } = result;
  if (status === 204) return;
  if (!ok) throw new ApiError(`reconnecting, the server answered ${status}`, call.operation, status, error, response);
  if (data && mediaTypeOf(response) === mediaTypeOf(reading.response)) return response;
  discard(response);
  throw new ParseError("reconnecting, the server answered with something else", call.operation, response, "");
}

/** As a header has it: UTF-8, a character for each byte. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

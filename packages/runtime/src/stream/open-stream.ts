import type { Call } from "../call.js";
import { withDeadline } from "../deadline.js";
import type { ItemDescriptor, StreamOpener } from "../descriptor.js";
import { InvalidArgumentError, ParseError } from "../errors.js";
import { discard } from "../exchange.js";
import type { CallInput } from "../options.js";
import { own } from "../own.js";
import { essence, itemOf, mediaTypeOf } from "./media-type.js";
import type { Reading } from "./reading.js";

/** Answers with the items of a stream as soon as its headers are there; any other body is left to be read as ever. */
export const openStream: StreamOpener = (call, run) => {
  call.fetch = uncopied(call);
  const { operation, client, input } = call;
  const timeout = input.timeout ?? client.timeout ?? 30_000;
  return (response) => {
    const item = itemOf(operation, response) ?? untyped(call, response);
    if (!item) return isExpected(call, response) ? undefined : refuse(call, response);
    return iterable(call, response, (ended) => {
      const again: Reading["again"] = (headers) => {
        const adapt = (next: Call): void => {
          next.fetch = uncopied(next);
          Object.assign(next.headers, headers);
        };
        const renewed = own<CallInput>({ ...input, adapt, read: (next) => next });
        return withDeadline((signal) => run(operation, renewed, signal), ended, timeout, operation);
      };
      return item.read({ call, response, item, ended, again });
    });
  };
};

/** `fetch`, but a copy of a stream has no body: one that nobody reads would be kept in memory as long as the stream runs. */
function uncopied({ fetch, operation }: Call): Call["fetch"] {
  return async (input, init) => {
    const response = (await fetch(input, init)) as Response;
    if (!response.ok || !itemOf(operation, response)) return response;
    return Object.defineProperty(response, "clone", { value: () => new Response(null, response) });
  };
}

async function refuse({ operation }: Call, response: Response): Promise<never> {
  const text = await response.text();
  throw new ParseError(`the body of status ${response.status} is no stream`, operation, response, text);
}

/** A response that does not say what it is, is what the spec documents if that is one thing. */
function untyped({ operation }: Call, response: Response): ItemDescriptor | undefined {
  const [only, ...others] = new Set(Object.values(operation.responses).flat());
  return mediaTypeOf(response) || !only || others[0] ? undefined : operation.stream?.items[essence(only)];
}

/** Whether a type is one that the spec documents beside streams; what is JSON of any kind is JSON. */
function isExpected({ operation }: Call, response: Response): boolean {
  const type = mediaTypeOf(response);
  const others = Object.values(operation.responses)
    .flat()
    .map(essence)
    .filter((other) => !Object.hasOwn(operation.stream?.items ?? {}, other));
  return others.some((other) => !type || other === type || other.includes("*") || (isJson(other) && isJson(type)));
}

function isJson(mediaType: string): boolean {
  return /[+/]json$/.test(mediaType);
}

/** Read once. Leaving a loop over it frees the connection, and so does the caller's signal, even before anybody reads. */
function iterable(
  { input: { signal }, operation }: Call,
  response: Response,
  read: (ended: AbortSignal) => ReturnType<ItemDescriptor["read"]>,
): AsyncIterable<unknown> {
  const controller = new AbortController();
  const ended: Reading["ended"] = controller.signal;
  let isTaken = false;
  let isLeft = false;
  const stop = (reason?: unknown): void => {
    signal?.removeEventListener("abort", onAbort);
    controller.abort(reason);
    discard(response);
  };
  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  async function* items(): AsyncGenerator<unknown, void> {
    try {
      for await (const item of read(ended)) {
        ended.throwIfAborted();
        yield item;
      }
    } catch (error) {
      if (!isLeft) throw ended.aborted ? ended.reason : error;
    } finally {
      stop();
    }
  }
  const iterator = (): AsyncIterableIterator<unknown> => {
    if (isTaken) throw new InvalidArgumentError("a stream is read once", operation);
    isTaken = true;
    const all = items();
    const self: AsyncIterableIterator<unknown> = {
      next: () => all.next(),
      return: () => {
        isLeft = true;
        // What waits for the next item is not to wait any longer.
        stop();
        return all.return();
      },
      [Symbol.asyncIterator]: () => self,
    };
    return self;
  };
  return { [Symbol.asyncIterator]: iterator };
}

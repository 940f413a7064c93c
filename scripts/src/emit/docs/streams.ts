import type { ApiModel, Operation } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { streamedContent } from "../operations/stream.ts";
import { statement } from "../text/imports.ts";
import { codeSpan, fence } from "../text/markdown.ts";
import { callCode, methodCode } from "./example-code.ts";

type Block = readonly string[];

/** The operations that may answer with a stream. */
export function streamingOperations({ operations }: ApiModel): readonly Operation[] {
  return operations.filter((operation) => streamedContent(operation).length > 0);
}

/** A call of an operation that may answer with a stream, and what is done with each item; nothing for any other. */
export function streamCode(operation: Operation, input: EmitInput): string | undefined {
  const [first] = streamedContent(operation);
  if (first === undefined) return undefined;
  const item = first.stream.format === "events" ? "event" : "item";
  const start = "const result = await ";
  const call = `${start}${callCode(operation, methodCode(input, operation), input, start.length)};`;
  const loop = `for await (const ${item} of result.data) console.log(${item});`;
  const failure = "console.error(result.status, result.error);";
  if (isAlways(operation)) return `${call}\nif (result.ok) ${loop}\nelse ${failure}`;
  return [
    `${statement("import", ["isStream"], input.names.npm)}`,
    call,
    `if (!result.ok) ${failure}`,
    `else if (isStream(result.data)) ${loop}`,
    "else console.log(result.data);",
  ].join("\n");
}

/** The README's words about streams; nothing where there are none. */
export function streamBlocks(input: EmitInput): Block[] {
  const all = streamingOperations(input.model);
  const [first] = all.filter(({ deprecated }) => !deprecated).concat(all);
  const code = first && streamCode(first, input);
  if (first === undefined || code === undefined) return [];
  const formats = new Set(all.flatMap((operation) => streamedContent(operation).map(({ stream }) => stream.format)));
  return [
    ["## Streams"],
    [
      `${codeSpan("result.data")} of a stream is an async iterable, there as soon as the headers are. It is read as the loop asks for it, once; leaving the loop closes the connection, and so does the call's ${codeSpan("signal")}.`,
    ],
    fence("ts", code),
    [
      `${codeSpan("timeout")} covers the time until the headers. A stream may be silent for as long as the platform allows, unless ${codeSpan("idleTimeout")} sets how many milliseconds. An item that is not what the spec says is a ${codeSpan("ParseError")}.`,
    ],
    formats.has("events")
      ? [
          `When the connection to a stream of events breaks, and sending the request twice is safe, the client makes it anew from the last event that has an ${codeSpan("id")}, as often and as slowly as ${codeSpan("retry")} and the server say. ${codeSpan("retry: false")} has the break thrown as a ${codeSpan("NetworkError")} instead.`,
        ]
      : [],
  ];
}

/** Whether each success is a stream. */
function isAlways({ responses }: Operation): boolean {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const counted = successes.length > 0 ? successes : responses.filter(({ status }) => status === "default");
  return counted.every(({ content }) => content.length > 0 && content.every(({ stream }) => stream !== undefined));
}

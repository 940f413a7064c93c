import type { Difference } from "./difference.ts";

/** Why a difference is as it should be, or whose fault it is. */
export interface Reason {
  readonly id: string;
  /** `judge`: a defect of openapi-typescript. `more`: our types say more. */
  readonly kind: "judge" | "more";
  readonly text: string;
  /** Suggests the reason for a new difference; the first that matches is taken. */
  readonly matches: (difference: Difference) => boolean;
}

const isJson = /^application\/(?:.*\+)?json(?:;|$)/u;

/** The last key is a media type that is not JSON. */
function isOtherMedia(path: readonly string[]): boolean {
  return path.at(-2) === "content" && !isJson.test(path.at(-1) ?? "");
}

export const reasons: readonly Reason[] = [
  {
    id: "stream",
    kind: "more",
    text: "A body that is a stream of items is an AsyncIterable of them.",
    matches: ({ ours }) => ours.includes("AsyncIterable<"),
  },
  {
    id: "body-on-the-wire",
    kind: "more",
    text: "A body that is not JSON has the type that fetch gives it: a string for XML and text, a Blob for the rest.",
    matches: ({ path, ours }) => isOtherMedia(path) && /^string$|\bBlob\b/u.test(ours),
  },
  {
    id: "binary",
    kind: "more",
    text: "A binary string is a Blob.",
    matches: ({ judge, ours }) => judge.endsWith("string") && /\bBlob\b/u.test(ours),
  },
  {
    id: "read-only",
    kind: "more",
    text: "A read-only property is not part of what is sent.",
    matches: ({ judge, ours }) => judge.startsWith("readonly ") && ours === "(none)",
  },
  {
    id: "nothing-to-send",
    kind: "more",
    text: "An object whose properties are all read-only stays closed when it is sent: none of them may be given.",
    matches: ({ ours }) => ours === "undefined",
  },
  {
    id: "required-elsewhere",
    kind: "more",
    text: "A property that another member of `allOf` requires is required.",
    matches: ({ judge, ours }) => judge.startsWith("?:") && ours.startsWith(":"),
  },
  {
    id: "required-alone",
    kind: "more",
    text: "A property that is required and described nowhere has to be there.",
    matches: ({ judge, ours }) => judge === "(none)" && ours === ": unknown",
  },
  {
    id: "header-reference",
    kind: "judge",
    text: "openapi-typescript does not read whether a header is required where the response refers to it.",
    matches: ({ path, judge, ours }) => path.at(-2) === "headers" && judge.startsWith(":") && ours.startsWith("?:"),
  },
  {
    id: "wider-index",
    kind: "judge",
    text: "The type of other keys must allow the listed properties, or nobody could make a value of the type.",
    matches: ({ path }) => path.at(-1) === "[*]",
  },
  {
    id: "write-only",
    kind: "more",
    text: "A write-only property is not part of what is received.",
    matches: ({ path, ours }) => ours === "(none)" && !path.includes("requestBody"),
  },
  {
    id: "named-type",
    kind: "more",
    text: "What is sent, streamed, or sent by webhooks and callbacks has a named type of its own.",
    matches: ({ path, judge }) => path.length === 3 && path[1] === "schemas" && judge === "(none)",
  },
  {
    id: "openapi-3.2",
    kind: "judge",
    text: "openapi-typescript does not know OpenAPI 3.2: the method QUERY, additionalOperations, `in: querystring`.",
    matches: ({ path, judge }) =>
      path[0] === "paths" && (judge === "(none)" ? path.length === 3 : judge === "?: undefined"),
  },
  {
    id: "parameter-content",
    kind: "judge",
    text: "openapi-typescript does not read the `content` of a parameter.",
    matches: ({ path, judge }) => path.includes("parameters") && judge === "string",
  },
  {
    id: "ignored-header",
    kind: "more",
    text: "OpenAPI ignores header parameters named Accept, Content-Type or Authorization.",
    matches: ({ path, ours }) => path.at(-1) === "header" && ours === "?: undefined",
  },
  {
    id: "tuple",
    kind: "judge",
    text: "openapi-typescript closes every tuple; JSON Schema allows fewer items, and more, unless `minItems` and `items` say otherwise.",
    matches: ({ judge, ours }) => judge.startsWith("[") && ours.startsWith("["),
  },
  {
    id: "unknown",
    kind: "judge",
    text: "openapi-typescript gives up where our types say more, for example for `oneOf` beside other keywords.",
    matches: ({ judge }) => judge === "unknown",
  },
];

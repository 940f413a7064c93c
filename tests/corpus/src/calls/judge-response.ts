import { isDeepStrictEqual } from "node:util";
import type { IHttpOperation, IHttpOperationResponse, IMediaTypeContent } from "@stoplight/types";
import type { CallEnd } from "./client.ts";
import { schemaless } from "./inputs.ts";
import { isObject } from "./json.ts";
import type { Complaint } from "./complaint.ts";
import { isSameSequence, isStream, sequenceOf, writeSequence } from "./streams.ts";
import { concreteType, isMediaType, mediaKind } from "./media.ts";
import type { MakeSample } from "./sampler.ts";

/** An answer that the document promises. */
export interface AnswerCase {
  readonly status: number;
  /** Undefined: no body. */
  readonly mediaType: string | undefined;
  readonly text: string;
}

/** One answer for each documented status and media type. Statuses that `fetch` cannot give are left out. */
export function answerCases(operation: IHttpOperation, make: MakeSample): AnswerCase[] {
  const taken = new Set(operation.responses.map(({ code }) => code));
  return operation.responses.flatMap((response) => {
    const status = statusOf(response.code, taken);
    if (status === undefined) return [];
    const contents = contentsOf(response);
    const isEmpty = contents.length === 0 || [204, 205, 304].includes(status) || operation.method === "head";
    if (isEmpty) return [{ status, mediaType: undefined, text: "" }];
    return contents
      .filter(({ mediaType }) => isMediaType(mediaType))
      .map((content) => bodyAnswer(status, content, make));
  });
}

function contentsOf(response: IHttpOperationResponse): readonly IMediaTypeContent[] {
  return ("contents" in response ? response.contents : undefined) ?? [];
}

/** `default` and ranges are tried with a status that nothing else documents. */
function statusOf(code: string, taken: ReadonlySet<string>): number | undefined {
  const isFree = (status: number): boolean =>
    !taken.has(String(status)) && (code !== "default" || !taken.has(`${String(status)[0]}XX`));
  if (code === "default") return [500, 400, 418, 599].find(isFree);
  if (/^\dXX$/iu.test(code))
    return [0, 1, 18, 99].map((rest) => Number(code[0]) * 100 + rest).find((status) => isFree(status) && status >= 200);
  const status = Number(code);
  return status >= 200 && status <= 599 ? status : undefined;
}

function bodyAnswer(status: number, content: IMediaTypeContent, make: MakeSample): AnswerCase {
  const examples = (content.examples ?? []).flatMap((one) => ("value" in one ? [one.value] : []));
  const schema = isObject(content.schema) ? content.schema : undefined;
  const sampled = schema && make(schema, { direction: "response", requiredOnly: false, examples }).value;
  const value = sampled ?? examples[0] ?? schemaless(content.mediaType);
  const mediaType = concreteType(content.mediaType, value);
  if (status < 300 && sequenceOf(mediaType) !== undefined) {
    return { status, mediaType, text: writeSequence(mediaType, value) };
  }
  const isText = typeof value === "string" && mediaKind(mediaType) !== "json";
  return { status, mediaType, text: isText ? value : JSON.stringify(value) };
}

export function answerOf({ status, mediaType, text }: AnswerCase): Response {
  const bytes = mediaType === undefined ? null : new TextEncoder().encode(text);
  return new Response(bytes, { status, headers: mediaType === undefined ? {} : { "content-type": mediaType } });
}

/** Whether the result is what was sent. */
export async function judgeResponse(answer: AnswerCase, { result, thrown }: CallEnd): Promise<Complaint[]> {
  const kind = answer.mediaType === undefined ? "empty" : mediaKind(answer.mediaType);
  const ours = (reason: string, message: string): Complaint[] => [
    { fault: "ours", reason, message, place: `${answer.status} ${answer.mediaType ?? "without body"}` },
  ];
  if (result === undefined) {
    const said = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return ours(
      `no result of a ${kind} answer: ${said.replace(/^(\w+): \S+ \(\w+ .*?\): /u, "$1: ").slice(0, 80)}`,
      said,
    );
  }
  const { ok, status, data, error } = result;
  const isOk = answer.status >= 200 && answer.status <= 299;
  if (status !== answer.status) return ours("status", `${String(status)} instead of ${answer.status}`);
  if (ok !== isOk) return ours("ok", `${String(ok)} for ${answer.status}`);
  const [got, other] = isOk ? [data, error] : [error, data];
  if (other !== undefined) return ours("data and error at once", JSON.stringify(other));
  try {
    if (await isFaithful(got, answer, kind)) return [];
  } catch (failure) {
    return ours(`a stream of ${answer.mediaType ?? "nothing"} cannot be read`, String(failure));
  }
  return ours(
    `${kind} body differs from what was answered`,
    `${describe(got)} instead of ${answer.text.slice(0, 200)}`,
  );
}

async function isFaithful(got: unknown, { text, mediaType = "" }: AnswerCase, kind: string): Promise<boolean> {
  if (isStream(got)) return isSameSequence(got, mediaType, text);
  if (kind === "empty" || text === "") return got === undefined;
  if (kind === "json") return isDeepStrictEqual(got, JSON.parse(text));
  return (got instanceof Blob ? await got.text() : got) === text;
}

function describe(value: unknown): string {
  return value instanceof Blob ? `Blob of ${value.size} bytes` : (JSON.stringify(value) ?? "undefined").slice(0, 200);
}

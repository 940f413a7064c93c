import { isDeepStrictEqual } from "node:util";
import type { IHttpOperation } from "@stoplight/types";
import type { Failure, Fault } from "../result.ts";
import { baseUrl, type CallEnd, type SentRequest } from "./client.ts";
import { decode, expansion, isNested } from "./expansion.ts";
import type { CallCase, SampledParameter } from "./inputs.ts";
import { contentOf, isIgnored } from "./inputs.ts";
import { isObject } from "./json.ts";
import type { Judge, Verdict } from "./judge.ts";
import { concreteType, essence, isMediaType, mediaKind } from "./media.ts";

export type Complaint = Failure & { readonly fault: Fault };

/** Judges what a call sent: by the judge, and, for what it cannot see, against the sample itself. */
export function judgeRequest(operation: IHttpOperation, given: CallCase, end: CallEnd, judge: Judge): Complaint[] {
  const { sent } = end;
  const fault = documentFault(given);
  if (fault !== undefined) return [{ fault: "document", reason: fault, message: fault, place: "" }];
  if (sent === undefined) return [nothingSent(given, end)];
  const template = operation.path;
  const path = sent.url.slice(baseUrl.length).replace(/\?.*/su, "");
  const complaints: Complaint[] = [];
  if (sent.method !== operation.method.toUpperCase()) complaints.push(ours("method", `sent ${sent.method}`));
  if (!fitsTemplate(template, path)) complaints.push(ours("path does not fit its template", `${template}: ${path}`));
  complaints.push(...bodyComplaints(given, sent), ...cookieComplaints(given, sent));
  let verdicts: Verdict[];
  try {
    verdicts = judge(operation, sent, path);
  } catch (error) {
    return [...complaints, { fault: "judge", reason: "the judge threw", message: String(error), place: "" }];
  }
  return [...complaints, ...verdicts.map((verdict) => weigh(verdict, given, sent, path, template))];
}

function ours(reason: string, message: string): Complaint {
  return { fault: "ours", reason, message, place: "" };
}

/** What no client could send by the specification. */
function documentFault({ parameters, body }: CallCase): string | undefined {
  const nested = parameters.find(
    ({ parameter, sample }) =>
      contentOf(parameter) === undefined && parameter.style !== "deepObject" && isNested(sample.value),
  );
  if (nested) return `no style is defined for a nested value (${nested.place} parameter)`;
  if (body === undefined) return undefined;
  const { mediaType } = body.content;
  if (!isMediaType(mediaType)) return "the key of a request body's content is no media type";
  const isForm = mediaKind(mediaType) === "form" || mediaKind(mediaType) === "multipart";
  return isForm && !isObject(body.sample.value) ? `a ${mediaKind(mediaType)} body that is no object` : undefined;
}

/** The client refused: rightly, where the sample does not fit the document. */
function nothingSent(given: CallCase, { thrown, result }: CallEnd): Complaint {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : JSON.stringify(thrown ?? result);
  const reason = `nothing sent: ${message.replaceAll(/`[^`]*`|"[^"]*"|[^ ]*\/[^ ]*|\b[a-z]\w*\.[\w.-]+/gu, "…").slice(0, 120)}`;
  return { fault: isInvalid(given) ? "sampler" : "ours", reason, message, place: "" };
}

function isInvalid({ parameters, body }: CallCase): boolean {
  return parameters.some(({ sample }) => sample.validity === "invalid") || body?.sample.validity === "invalid";
}

function fitsTemplate(template: string, path: string): boolean {
  const pattern = template
    .replace(/\?.*/su, "")
    .split(/\{[^{}]*\}/u)
    .map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("[^/?#]*");
  return new RegExp(`^${pattern}$`, "u").test(path);
}

function bodyComplaints({ body }: CallCase, { headers, body: bytes }: SentRequest): Complaint[] {
  if (body === undefined) return bytes.length === 0 ? [] : [ours("body without need", `${bytes.length} bytes`)];
  const { mediaType } = body.content;
  const kind = mediaKind(mediaType);
  const type = headers["content-type"] ?? "";
  const wanted = concreteType(mediaType, body.sample.value);
  const complaints: Complaint[] = [];
  if (essence(type) !== essence(wanted))
    complaints.push(ours(`content type ${essence(mediaType)}`, `sent as ${type || "nothing"}`));
  const text = new TextDecoder().decode(bytes);
  if (kind === "json" && !isDeepStrictEqual(parse(text), parse(JSON.stringify(body.sample.value)))) {
    complaints.push(ours("JSON body differs from the sample", text.slice(0, 200)));
  }
  if (kind === "other" && typeof body.sample.value === "string" && text !== body.sample.value) {
    complaints.push(ours("text body differs from the sample", text.slice(0, 200)));
  }
  return complaints;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The judge does not look at cookies. */
function cookieComplaints({ parameters }: CallCase, { headers }: SentRequest): Complaint[] {
  const sent = new Set((headers["cookie"] ?? "").split("; ").map(decode));
  return parameters
    .filter(({ place }) => place === "cookie")
    .flatMap(({ parameter, sample }) => {
      const wanted = expansion(parameter, "cookie", sample.value);
      const isThere = wanted === undefined || wanted.split("&").every((pair) => sent.has(pair));
      return isThere ? [] : [ours("cookie", `${parameter.name}: ${headers["cookie"]} instead of ${wanted}`)];
    });
}

/** Whose fault a complaint of the judge is. */
function weigh(verdict: Verdict, given: CallCase, sent: SentRequest, path: string, template: string): Complaint {
  const { place, message } = verdict;
  const name = verdict.name || (/required property '([^']+)'/u.exec(message)?.[1] ?? "");
  const say = (fault: Fault, why: string): Complaint => ({
    fault,
    reason: `${why}: ${generalise(message)}`,
    message,
    place: `${place} ${name}`,
  });
  if (place === "body") {
    if (given.body?.sample.validity === "invalid") return say("sampler", "no valid sample of the body");
    const kind = mediaKind(given.body?.content.mediaType ?? "");
    if (kind === "json") return say("judge", "the body is the valid sample");
    if (kind !== "other" && given.body && isFormOf(given.body.sample.value, sent))
      return say("judge", `${kind} body reads back as the valid sample`);
    return say("ours", `${kind} body`);
  }
  if (place === "header" && isIgnored(place, name)) return say("judge", "a header parameter that OpenAPI ignores");
  const found = given.parameters.filter((one) => one.place === place && (name === "" || sameName(one, name)));
  if (found.some(({ sample }) => sample.validity === "invalid"))
    return say("sampler", "no valid sample of the parameter");
  if (found.length > 0 && found.every((one) => isOnTheWire(one, sent, path, template))) {
    return say("judge", `${place} ${found[0]?.parameter.style ?? ""} is as RFC 6570 has it`);
  }
  return say("ours", place);
}

function sameName({ parameter }: SampledParameter, name: string): boolean {
  return parameter.name.toLowerCase() === name.toLowerCase();
}

function isOnTheWire(
  { place, parameter, sample }: SampledParameter,
  sent: SentRequest,
  path: string,
  template: string,
): boolean {
  const hasContent = contentOf(parameter) !== undefined;
  const wanted = hasContent
    ? `${place === "query" ? `${parameter.name}=` : ""}${JSON.stringify(sample.value)}`
    : expansion(parameter, place, sample.value);
  if (wanted === undefined) return false;
  if (place === "header") return sent.headers[parameter.name.toLowerCase()]?.trim() === wanted.trim();
  if (place === "path") return decode(path).includes(decode(template).includes(`{${parameter.name}}`) ? wanted : "\0");
  const pairs = decode(new URL(sent.url).search.slice(1));
  return wanted === "" || `&${pairs}&`.includes(`&${wanted}&`);
}

/** Whether a form's fields are the sample's properties: by name, as text or as JSON. */
function isFormOf(value: unknown, { body, headers }: SentRequest): boolean {
  if (!isObject(value)) return false;
  const text = new TextDecoder().decode(body);
  const fields = (headers["content-type"] ?? "").startsWith("multipart/")
    ? multipartFields(text)
    : [...new URLSearchParams(text)];
  return Object.entries(value).every(([name, one]) => {
    const got = fields.filter(([key]) => key === name).map(([, field]) => field);
    const wanted = Array.isArray(one) ? one : [one];
    if (wanted.length === 0) return got.length <= 1;
    return [got, got.flatMap((field) => field.split(","))].some(
      (list) => list.length === wanted.length && list.every((field, index) => isText(field, wanted[index])),
    );
  });
}

function isText(field: string, value: unknown): boolean {
  return field === String(value) || isDeepStrictEqual(parse(field), value);
}

function multipartFields(text: string): [string, string][] {
  return [...text.matchAll(/name="([^"]*)"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--/gsu)].map(
    ([, name = "", field = ""]) => [name, field],
  );
}

/** Without names and values, so that one class has one text. */
function generalise(message: string): string {
  return message
    .replace(/^Request (\w+) (?:parameter|property) \S+/u, "$1")
    .replaceAll(/'[^']*'|"[^"]*"/gu, "…")
    .replace(/allowed values: .*/u, "allowed values")
    .slice(0, 120);
}

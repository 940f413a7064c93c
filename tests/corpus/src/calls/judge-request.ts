import { HttpParamStyles, type HttpSecurityScheme, type IHttpOperation } from "@stoplight/types";
import type { Fault } from "../result.ts";
import { baseUrl, type CallEnd, type SentRequest } from "./client.ts";
import { ours, type Complaint } from "./complaint.ts";
import { isNested } from "./expansion.ts";
import { isFormOf } from "./form-fields.ts";
import { contentOf, type CallCase, type SampledParameter } from "./inputs.ts";
import { isObject } from "./json.ts";
import type { Judge, Verdict } from "./judge.ts";
import { isMediaType, mediaKind } from "./media.ts";
import { withinTime } from "./within-time.ts";
import { isOnTheWire, wireComplaints, type SentPath } from "./wire.ts";

/** Judges what a call sent: by the judge, and, for what it cannot see, against the sample itself. */
export function judgeRequest(operation: IHttpOperation, given: CallCase, end: CallEnd, judge: Judge): Complaint[] {
  const { sent } = end;
  const fault = documentFault(operation, given);
  if (fault !== undefined) return [{ fault: "document", reason: fault, message: fault, place: "" }];
  if (sent === undefined) return [nothingSent(given, end)];
  const whole = sent.url.slice(baseUrl.length);
  // Some templates have a query of their own, with parameters of the path.
  const at = { template: operation.path, path: operation.path.includes("?") ? whole : whole.replace(/\?.*/su, "") };
  const complaints = wireComplaints(given, sent, at);
  if (sent.method !== operation.method.toUpperCase()) complaints.push(ours("method", `sent ${sent.method}`));
  try {
    complaints.push(
      ...withinTime(5000, () => judge(operation, sent, at.path)).map((verdict) =>
        weigh(operation, verdict, given, sent, at),
      ),
    );
  } catch (error) {
    complaints.push({ fault: "judge", reason: "the judge threw", message: String(error), place: "" });
  }
  return complaints;
}

/** What no client could send by the specification. */
function documentFault(operation: IHttpOperation, { parameters, body }: CallCase): string | undefined {
  const nested = parameters.find(
    ({ parameter, sample }) => contentOf(parameter) === undefined && isNested(sample.value),
  );
  if (nested) return `no style is defined for a nested value (${nested.place} parameter)`;
  const isMissing = ({ place, parameter }: SampledParameter): boolean =>
    place === "path" && !operation.path.includes(`{${parameter.name}}`);
  if (parameters.some(isMissing)) return "a path parameter that is not in what is sent of the template";
  const own = new URLSearchParams(/\?([^#]*)/u.exec(operation.path)?.[1]);
  if (parameters.some(({ place, parameter }) => place === "query" && own.has(parameter.name)))
    return "a query parameter that the path's template has too";
  if (areConfused(parameters)) return "an exploded object with a property that another parameter is called";
  const nameless = parameters.some(({ place, parameter }) => place === "header" && !isToken(parameter.name));
  if (nameless) return "the name of a header parameter is no header name";
  const keys = (operation.security ?? []).flat().flatMap((scheme) => (scheme.type === "apiKey" ? [scheme] : []));
  if (keys.some((key) => key.in === "header" && !isToken(key.name)))
    return "the name of a key's header is no header name";
  if (body === undefined) return undefined;
  const { mediaType } = body.content;
  if (!isMediaType(mediaType)) return "the key of a request body's content is no media type";
  if (/^multipart\/x-/iu.test(mediaType)) return "a multipart type of its own, which no standard says how to write";
  const isForm = mediaKind(mediaType) === "form" || mediaKind(mediaType) === "multipart";
  return isForm && !isObject(body.sample.value) ? `a ${mediaKind(mediaType)} body that is no object` : undefined;
}

/** Exploded into a query, an object's properties stand beside the other parameters. */
function areConfused(parameters: readonly SampledParameter[]): boolean {
  const inQuery = parameters.filter(({ place }) => place === "query");
  const names = inQuery.flatMap(({ parameter, sample }) =>
    isObject(sample.value) && parameter.style === HttpParamStyles.Form && parameter.explode !== false
      ? Object.keys(sample.value)
      : [parameter.name],
  );
  return new Set(names).size < names.length;
}

function isAuthorization(scheme: HttpSecurityScheme): boolean {
  if (scheme.type === "apiKey") return scheme.in === "header" && /^authorization$/iu.test(scheme.name);
  return scheme.type !== "mutualTLS";
}

/** RFC 9110, Field Names. */
function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/u.test(text);
}

/** The client refused: rightly, where the sample does not fit the document. */
function nothingSent(given: CallCase, { thrown, result }: CallEnd): Complaint {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : JSON.stringify(thrown ?? result);
  // After the operation's name, and without names of its parameters.
  const words = message.replace(/^(\w+): \S+ \(\w+ .*?\): /u, "$1: ").replaceAll(/"[^"]*"/gu, "…");
  const reason = `nothing sent: ${words.slice(0, 120)}`;
  return { fault: isInvalid(given) ? "sampler" : "ours", reason, message, place: "" };
}

function isInvalid({ parameters, body, missing }: CallCase): boolean {
  return (
    missing.length > 0 ||
    parameters.some(({ sample }) => sample.validity === "invalid") ||
    body?.sample.validity === "invalid"
  );
}

/** Whose fault a complaint of the judge is. */
function weigh(
  operation: IHttpOperation,
  verdict: Verdict,
  given: CallCase,
  sent: SentRequest,
  at: SentPath,
): Complaint {
  const { place, message } = verdict;
  const name = verdict.name || (/required property '([^']+)'/u.exec(message)?.[1] ?? "");
  const say = (fault: Fault, why: string): Complaint => ({
    fault,
    reason: `${why}: ${generalise(message)}`,
    message,
    place: `${place} ${name}`,
  });
  if (place === "security" && operation.security?.some((schemes) => schemes.filter(isAuthorization).length > 1))
    return say("document", "two credentials for one header");
  if (place === "body") {
    if (given.body?.sample.validity === "invalid") return say("sampler", "no valid sample of the body");
    const kind = mediaKind(given.body?.content.mediaType ?? "");
    if (message.includes("not support this type of security")) return say("judge", "security");
    // The body itself has been compared.
    if (kind === "json" || kind === "other") return say("judge", "the body is the valid sample");
    if (given.body && isFormOf(given.body.sample.value, given.body.content, sent))
      return say("judge", `${kind} body reads back as the valid sample`);
    return say("ours", `${kind} body`);
  }
  const found = given.parameters.filter((one) => one.place === place && (name === "" || sameName(one, name)));
  if (verdict.name !== "" && found.length === 0) return say("judge", "an optional parameter that was not sent");
  if (found.some(({ sample }) => sample.validity === "invalid"))
    return say("sampler", "no valid sample of the parameter");
  if (found.length > 0 && found.every((one) => isOnTheWire(one, sent, at))) {
    return say("judge", `${place} ${found[0]?.parameter.style ?? ""} is as RFC 6570 has it`);
  }
  return say("ours", place);
}

function sameName({ parameter }: SampledParameter, name: string): boolean {
  return parameter.name.toLowerCase() === name.toLowerCase();
}

/** Without names and values, so that one class has one text. */
function generalise(message: string): string {
  return message
    .replace(/^Request (\w+) (?:parameter|property) \S+/u, "$1")
    .replaceAll(/'[^']*'|"[^"]*"/gu, "…")
    .replace(/allowed values: .*/u, "allowed values")
    .slice(0, 120);
}

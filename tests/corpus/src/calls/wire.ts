import { isDeepStrictEqual } from "node:util";
import type { SentRequest } from "./client.ts";
import { ours, type Complaint } from "./complaint.ts";
import { decode, expansion } from "./expansion.ts";
import { isFormOf, parseJson } from "./form-fields.ts";
import { contentOf, type CallCase, type SampledParameter } from "./inputs.ts";
import { concreteType, essence, mediaKind } from "./media.ts";
import { isJsonSequence, itemsIn, itemsOf } from "./streams.ts";

/** Where a request was sent to. */
export interface SentPath {
  /** As it went over the wire, without query. */
  readonly path: string;
  readonly template: string;
}

/** What the judge does not see: the literal parts of a path, what is optional, cookies, and whether a value is the one that was given. */
export function wireComplaints(given: CallCase, sent: SentRequest, at: SentPath): Complaint[] {
  const { template, path } = at;
  return [
    ...(fitsTemplate(template, path.replace(/\?.*/su, ""))
      ? []
      : [ours("path does not fit its template", `${template}: ${path}`)]),
    ...bodyComplaints(given, sent),
    ...cookieComplaints(given, sent),
    ...parameterComplaints(given, sent, at),
  ];
}

function fitsTemplate(template: string, path: string): boolean {
  const pattern = template
    .replace(/\?.*/su, "")
    .split(/\{[^{}]*\}/u)
    .map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("[^/?#]*");
  return new RegExp(`^${pattern}$`, "u").test(path);
}

function bodyComplaints({ body, input }: CallCase, { headers, body: bytes }: SentRequest): Complaint[] {
  if (body === undefined) return bytes.length === 0 ? [] : [ours("body without need", `${bytes.length} bytes`)];
  const { mediaType } = body.content;
  const kind = mediaKind(mediaType);
  const type = headers["content-type"] ?? "";
  const wanted = concreteType(mediaType, input["body"]);
  const complaints: Complaint[] = [];
  if (essence(type) !== essence(wanted))
    complaints.push(ours(`content type ${essence(mediaType)}`, `sent as ${type || "nothing"}`));
  const text = new TextDecoder().decode(bytes);
  if (isJsonSequence(mediaType) && typeof body.sample.value !== "string") {
    if (!isDeepStrictEqual(itemsIn(text), itemsOf(body.sample.value))) {
      complaints.push(ours("items differ from the sample", text.slice(0, 200)));
    }
    return complaints;
  }
  if (kind === "json" && !isDeepStrictEqual(parseJson(text), parseJson(JSON.stringify(body.sample.value)))) {
    complaints.push(ours("JSON body differs from the sample", text.slice(0, 200)));
  }
  const isForm = kind === "form" || kind === "multipart";
  if (isForm && !isFormOf(body.sample.value, body.content, { headers, body: bytes })) {
    complaints.push(
      ours(
        `${kind} body does not read back as the sample`,
        `${text.slice(0, 400)} for ${JSON.stringify(body.sample.value).slice(0, 300)}`,
      ),
    );
  }
  if (kind === "other" && typeof body.sample.value === "string" && text !== body.sample.value) {
    complaints.push(ours("text body differs from the sample", text.slice(0, 200)));
  }
  return complaints;
}

/** The judge does not miss what is optional. */
function parameterComplaints({ parameters }: CallCase, sent: SentRequest, at: SentPath): Complaint[] {
  return parameters
    .filter((one) => one.place !== "cookie" && !isOnTheWire(one, sent, at))
    .map(({ place, parameter, sample }) => {
      const explode = parameter.explode === undefined ? "" : `, explode ${parameter.explode}`;
      const wanted = expansion(parameter, place, sample.value);
      const message = `${parameter.name}: wanted ${wanted} in ${place === "header" ? JSON.stringify(sent.headers) : sent.url}`;
      return ours(`${place} parameter is not as RFC 6570 has it (${parameter.style}${explode})`, message);
    });
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

/** Whether a parameter is in the request as RFC 6570 has it. */
export function isOnTheWire(
  { place, parameter, sample }: SampledParameter,
  sent: SentRequest,
  { path, template }: SentPath,
): boolean {
  const content = contentOf(parameter)?.[0];
  const wanted =
    content === undefined
      ? expansion(parameter, place, sample.value)
      : `${place === "query" ? `${parameter.name}=` : ""}${contentText(content, sample.value)}`;
  if (wanted === undefined) return false;
  if (place === "header") return sent.headers[parameter.name.toLowerCase()]?.trim() === wanted.trim();
  if (place === "path") return decode(path).includes(decode(template).includes(`{${parameter.name}}`) ? wanted : "\0");
  const pairs = new URL(sent.url).search.slice(1).split("&").map(decode);
  const search = pairs.join("&");
  if (wanted === "") return true;
  // A value that is no list comes once: a credential of the same name would make it one.
  const isOnce =
    typeof sample.value === "object" || pairs.filter((pair) => pair.startsWith(`${parameter.name}=`)).length === 1;
  return `&${search}&`.includes(`&${wanted}&`) && (isOnce || wanted.includes("&"));
}

/** A value by `content`: JSON, also where a range leaves the choice and the value is no text. */
function contentText(mediaType: string, value: unknown): string {
  return mediaKind(concreteType(mediaType, value)) === "json" ? JSON.stringify(value) : String(value);
}

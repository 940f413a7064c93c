import type { IHttpOperation, IHttpParam, IMediaTypeContent } from "@stoplight/types";
import { follow, isObject, type JsonObject } from "./json.ts";
import { mediaKind } from "./media.ts";
import { isJsonSequence, itemsOf } from "./streams.ts";
import type { MakeSample, Sample } from "./sampler.ts";

export type Place = "path" | "query" | "header" | "cookie";

export interface SampledParameter {
  readonly place: Place;
  readonly parameter: IHttpParam;
  readonly sample: Sample;
}

export interface SampledBody {
  readonly content: IMediaTypeContent;
  readonly sample: Sample;
}

/** One call of an operation. */
export interface CallCase {
  /** For example `required` or `everything application/json`. */
  readonly name: string;
  readonly parameters: readonly SampledParameter[];
  readonly body: SampledBody | undefined;
  /** Names of required parameters that there is no sample of. */
  readonly missing: readonly string[];
  /** Names of optional parameters that there is no sample of, or none that a style is defined for. */
  readonly leftOut: readonly string[];
  /** What the client's method takes. */
  readonly input: JsonObject;
}

const places = [
  ["path", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookie", "cookie"],
] as const;

/** The calls that an operation is tried with: what it requires, and everything, in each of its media types. */
export function callCases(operation: IHttpOperation, document: JsonObject, make: MakeSample): CallCase[] {
  const body = operation.request?.body;
  const contents = body && "contents" in body ? (body.contents ?? []) : [];
  const isRequired = body !== undefined && "required" in body && body.required === true;
  const required = places.flatMap(([key, place]) =>
    ((operation.request?.[key] ?? []) as IHttpParam[]).filter(
      (parameter) => parameter.required === true || place === "path",
    ),
  );
  const minimal = parametersOf(operation, document, make, true);
  const all = parametersOf(operation, document, make, false);
  const first = contents[0];
  const cases = [callCase("required", required, minimal, isRequired && first ? bodyOf(first, make, true) : undefined)];
  if (first === undefined) {
    if (all.length > minimal.length) cases.push(callCase("everything", required, all, undefined));
    return cases;
  }
  for (const content of contents)
    cases.push(callCase(`everything ${content.mediaType}`, required, all, bodyOf(content, make, false)));
  return cases;
}

function callCase(
  name: string,
  required: readonly IHttpParam[],
  tried: readonly SampledParameter[],
  body: SampledBody | undefined,
): CallCase {
  const parameters = tried.filter(({ sample }) => sample.value !== undefined);
  const input: Record<string, unknown> = {};
  for (const { place, parameter, sample } of parameters) {
    input[place] = { ...(input[place] as object | undefined), [parameter.name]: sample.value };
  }
  if (body) {
    input["contentType"] = body.content.mediaType;
    input["body"] = bodyInput(body);
  }
  const given = new Set(parameters.map(({ parameter }) => parameter));
  const missing = required.filter((parameter) => !given.has(parameter)).map((parameter) => parameter.name);
  const leftOut = tried.map(({ parameter }) => parameter).filter((one) => !given.has(one) && !required.includes(one));
  return { name, parameters, body, missing, leftOut: leftOut.map((parameter) => parameter.name), input };
}

function parametersOf(
  operation: IHttpOperation,
  document: JsonObject,
  make: MakeSample,
  requiredOnly: boolean,
): SampledParameter[] {
  return places.flatMap(([key, place]) =>
    ((operation.request?.[key] ?? []) as IHttpParam[])
      .filter(({ required }) => required === true || place === "path" || !requiredOnly)
      .map((parameter) => {
        const examples = (parameter.examples ?? []).flatMap((one) => ("value" in one ? [one.value] : []));
        const use = { direction: "request", requiredOnly, examples, fits: isSendable(place) } as const;
        const schema = schemaOf(parameter, document);
        const isFlat = contentOf(parameter) === undefined;
        const isRequired = parameter.required === true || place === "path";
        // An object of optional properties alone is nothing on the wire, and what nests has no style.
        const uses = [{ isFlat }, { isFlat, requiredOnly: false }, ...(isRequired ? [{ requiredOnly: false }] : [])];
        const samples = uses.map((more) => () => make(schema, { ...use, ...more }));
        return { place, parameter, sample: firstGiven(samples) };
      }),
  );
}

function firstGiven(samples: readonly (() => Sample)[]): Sample {
  for (const make of samples) {
    const sample = make();
    if (sample.value !== undefined) return sample;
  }
  return { value: undefined, validity: "unknown" };
}

/** Not what a URL or a header cannot hold, what would make a path another operation's, and what is nothing on the wire. */
function isSendable(place: Place): (value: unknown) => boolean {
  return (value) => {
    if (value === null || (Array.isArray(value) && value.includes(null))) return false;
    if (typeof value === "object" && Object.keys(value as object).length === 0) return false;
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    if (place === "header") return !/[^\t\u0020-\u007e\u0080-\u00ff]/u.test(text);
    return place !== "path" || !/^$|(?:^|[/\\])\.\.?(?:[/\\]|$)|\p{Cc}/u.test(text);
  };
}

/** Its own schema, or that of its one media type. */
function schemaOf(parameter: IHttpParam, document: JsonObject): JsonObject {
  if (isObject(parameter.schema)) return parameter.schema;
  const content = contentOf(parameter)?.[1];
  const schema = isObject(content) ? follow(document, content["schema"]) : undefined;
  return isObject(schema) ? schema : { type: "string" };
}

/** The media type of a parameter that has `content` instead of a style. */
export function contentOf(parameter: IHttpParam): [mediaType: string, media: unknown] | undefined {
  const content = Reflect.get(parameter, "content") as unknown;
  return isObject(content) ? Object.entries(content)[0] : undefined;
}

function bodyOf(content: IMediaTypeContent, make: MakeSample, requiredOnly: boolean): SampledBody {
  const schema = isObject(content.schema) ? content.schema : undefined;
  const examples = (content.examples ?? []).flatMap((one) => ("value" in one ? [one.value] : []));
  if (schema !== undefined) return { content, sample: make(schema, { direction: "request", requiredOnly, examples }) };
  return { content, sample: { value: examples[0] ?? schemaless(content.mediaType), validity: "unknown" } };
}

/** For a body of which the document says its type alone. */
export function schemaless(mediaType: string): unknown {
  return mediaKind(mediaType) === "other" && !isJsonSequence(mediaType) ? "sample" : { name: "sample" };
}

/** Files are given as such, and what is neither JSON nor a form as text. */
function bodyInput({ content, sample: { value } }: SampledBody): unknown {
  const kind = mediaKind(content.mediaType);
  if (isJsonSequence(content.mediaType) && typeof value !== "string") return itemsOf(value);
  if (kind === "json" || kind === "form") return value;
  if (kind === "other") return typeof value === "string" || isJsonRange(content) ? value : JSON.stringify(value ?? "");
  if (!isObject(value)) return value;
  const properties = isObject(content.schema) ? (content.schema["properties"] as unknown) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      partInput(one, isObject(properties) ? properties[name] : undefined),
    ]),
  );
}

/** A range that leaves it to the schema how a body is written, as for example `*\/*` of an object. */
function isJsonRange({ mediaType, schema }: IMediaTypeContent): boolean {
  const isTyped = isObject(schema) && ["type", "properties", "allOf", "oneOf", "anyOf"].some((key) => key in schema);
  return mediaType.includes("*") && !/xml|text/u.test(mediaType) && isTyped;
}

function partInput(value: unknown, schema: unknown): unknown {
  const isFile = isObject(schema) && schema["format"] === "binary";
  const isFiles = isObject(schema) && isObject(schema["items"]) && schema["items"]["format"] === "binary";
  if (isFile) return new File([String(value)], "sample.bin", { type: "application/octet-stream" });
  if (isFiles && Array.isArray(value)) return value.map((one) => new File([String(one)], "sample.bin"));
  return value;
}

import { validateInput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import type { IHttpOperation } from "@stoplight/types";
import { isObject, type JsonObject } from "./json.ts";
import { essence, mediaKind } from "./media.ts";
import type { CloseSchema } from "./schema-closure.ts";
import type { SentRequest } from "./client.ts";

/** What the judge finds wrong. */
export interface Verdict {
  /** `path`, `query`, `header`, `body`, or `security`. */
  readonly place: string;
  /** The parameter's or property's name, where it tells one. */
  readonly name: string;
  readonly message: string;
}

export type Judge = (operation: IHttpOperation, sent: SentRequest, path: string) => Verdict[];

/** Prism's own validator on the operation as Prism's own reader understood it. */
export function prismJudge(close: CloseSchema): Judge {
  const prepared = new WeakMap<IHttpOperation, IHttpOperation>();
  return (operation, sent, path) => {
    const resource = prepared.get(operation) ?? prepare(operation, close);
    prepared.set(operation, resource);
    const element = requestElement(sent, path);
    const found = [validateInput({ resource, element }), validateSecurity({ resource, element })];
    return found.flatMap((either) => ("left" in either ? (either.left as readonly Diagnostic[]).map(verdict) : []));
  };
}

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly severity?: number;
  readonly code?: string | number;
}

function verdict({ path = [], message, code }: Diagnostic): Verdict {
  const [place = code === 401 ? "security" : "body", name = ""] = path;
  return { place: String(place), name: String(name), message };
}

/** As Prism's server reads a request. */
function requestElement(
  { url, method, headers, body }: SentRequest,
  path: string,
): Parameters<typeof validateInput>[0]["element"] {
  const query: Record<string, string | string[]> = {};
  const search = new URL(url).searchParams;
  for (const key of search.keys()) {
    const [first = "", ...others] = search.getAll(key);
    query[key] = others.length === 0 ? first : [first, ...others];
  }
  const text = new TextDecoder().decode(body);
  const type = headers["content-type"] ?? "";
  const length = body.length === 0 ? {} : { "content-length": String(body.length) };
  return {
    method: method.toLowerCase() as "get",
    url: { path, query },
    headers: { ...headers, ...length },
    body: body.length === 0 ? undefined : mediaKind(type) === "json" ? JSON.parse(text) : text,
  };
}

/** Closed schemas, and those left out that Prism cannot read: of bodies that are neither JSON nor a form. */
function prepare(operation: IHttpOperation, close: CloseSchema): IHttpOperation {
  const bundled: Record<string, unknown> = {};
  const closed = (schema: unknown): JsonObject | undefined => {
    const made = isObject(schema) ? close(schema) : undefined;
    Object.assign(bundled, made?.bundled);
    return made?.schema;
  };
  const inlined = (schema: unknown): JsonObject | undefined => {
    const made = closed(schema);
    return made && (inline(made, bundled, 6) as JsonObject);
  };
  const sendable = (schema: unknown): JsonObject => withoutNull(inlined(schema) ?? {});
  const parameters = (list: readonly object[] | undefined): object[] =>
    (list ?? []).map((one) => Object.assign({}, one, { schema: sendable(Reflect.get(one, "schema")) }));
  const { request } = operation;
  const body = request?.body;
  const contents = body && "contents" in body ? (body.contents ?? []) : [];
  const resource = {
    ...operation,
    request: {
      ...request,
      headers: parameters(request?.headers),
      query: parameters(request?.query),
      path: parameters(request?.path),
      ...(body && {
        body: {
          ...body,
          contents: contents.map(({ schema, ...content }) => {
            const kind = mediaKind(essence(content.mediaType));
            const readable = kind === "json" ? closed(schema) : kind === "other" ? undefined : inlined(schema);
            return readable ? Object.assign({}, content, { schema: readable }) : content;
          }),
        },
      }),
    },
    __bundled__: bundled,
  };
  return resource as unknown as IHttpOperation;
}

/** Null cannot be sent as a parameter, and Prism reads the style of a schema with one type alone. */
function withoutNull(schema: JsonObject): JsonObject {
  const { type } = schema;
  const types: unknown = Array.isArray(type) ? type.filter((one) => one !== "null") : type;
  return Array.isArray(types) && types.length === 1 ? { ...schema, type: types[0] as unknown } : schema;
}

/** Prism looks at a schema's own `type` to read styles, and follows no reference for it. */
function inline(value: unknown, bundled: JsonObject, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, bundled, depth));
  if (!isObject(value)) return value;
  const reference = value["$ref"];
  if (typeof reference === "string") {
    return depth === 0 ? {} : inline(bundled[reference.slice("#/__bundled__/".length)], bundled, depth - 1);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inline(member, bundled, depth)]));
}

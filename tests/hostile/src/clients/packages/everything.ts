import type { Json, JsonObject } from "../../json.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", additionalProperties: text };
const done: Json = { "204": { description: "Done." } };

function answers(schema: Json, mediaType = "application/json"): Json {
  return { "200": { description: "What there is.", content: { [mediaType]: { schema } } } };
}

function takes(mediaType: string, media: Json): Json {
  return { required: true, content: { [mediaType]: media } };
}

function parameter(place: string, name: string, more: JsonObject): Json {
  return { name, in: place, ...(place === "path" ? { required: true } : {}), schema: text, ...more };
}

/** An operation that needs this security, and answers with JSON. */
function secured(operationId: string, ...security: readonly JsonObject[]): Json {
  return { get: { operationId, security, responses: answers({}) } };
}

function page(operationId: string, plan: JsonObject, schema: Json, parameters: readonly Json[] = []): Json {
  const content = { "application/json": { schema } };
  const responses = { "200": { description: "A page.", content } };
  return { get: { operationId, parameters, responses, security: [{ queryKey: [] }], "x-specloom-pagination": plan } };
}

const found = { type: "object", properties: { items: list, next: { type: ["string", "null"] } } };
const parts = {
  type: "object",
  properties: { file: { type: "string", format: "binary" }, note: object, title: text },
};

const paths: JsonObject = {
  "/paths/{simple}/{label}/{matrix}/tail": {
    get: {
      operationId: "walk",
      parameters: [
        parameter("path", "simple", {}),
        parameter("path", "label", { style: "label" }),
        parameter("path", "matrix", { style: "matrix", explode: true }),
      ],
      responses: answers({}),
    },
  },
  "/reserved/{value}": {
    get: {
      operationId: "reserved",
      parameters: [
        parameter("path", "value", { allowReserved: true }),
        parameter("query", "q", { allowReserved: true }),
      ],
      responses: answers({}),
    },
  },
  "/queries": {
    get: {
      operationId: "queries",
      parameters: [
        parameter("query", "text", {}),
        parameter("query", "list", { schema: list }),
        parameter("query", "joined", { explode: false, schema: list }),
        parameter("query", "fields", { schema: object }),
        parameter("query", "space", { style: "spaceDelimited", explode: false, schema: list }),
        parameter("query", "pipe", { style: "pipeDelimited", explode: false, schema: list }),
        parameter("query", "deep", { style: "deepObject", explode: true, schema: object }),
        { name: "json", in: "query", content: { "application/json": { schema: object } } },
      ],
      responses: answers({}),
    },
  },
  "/headers": {
    get: {
      operationId: "headers",
      parameters: [
        parameter("header", "X-Text", {}),
        parameter("header", "X-List", { schema: list }),
        parameter("header", "X-Fields", { explode: true, schema: object }),
        { name: "X-Json", in: "header", content: { "application/json": { schema: object } } },
        parameter("cookie", "text", {}),
        parameter("cookie", "list", { schema: list }),
        parameter("cookie", "plain", { style: "cookie" }),
      ],
      responses: answers({}),
    },
  },
  "/header-key": secured("headerKey", { headerKey: [] }),
  "/query-key": secured("queryKey", { queryKey: [] }),
  "/cookie-key": secured("cookieKey", { cookieKey: [] }),
  "/basic": secured("basic", { basic: [] }),
  "/bearer": secured("bearer", { bearer: [] }),
  "/scheme": secured("scheme", { scheme: [] }),
  "/password": secured("password", { password: [] }),
  "/client": secured("client", { client: [] }),
  "/openid": secured("openid", { openid: [] }),
  "/all": secured("all", { headerKey: [], queryKey: [], cookieKey: [], bearer: [] }),
  "/either": secured("either", { basic: [] }, {}),
  "/open": {
    get: { operationId: "open", security: [], responses: { ...(answers({}) as JsonObject), default: refused() } },
    post: {
      operationId: "add",
      security: [{ headerKey: [], queryKey: [], cookieKey: [] }],
      requestBody: takes("application/json", { schema: {} }),
      responses: { ...(answers({}) as JsonObject), default: refused() },
    },
    put: {
      operationId: "replace",
      security: [{ bearer: [] }],
      requestBody: takes("application/json", { schema: {} }),
      responses: { ...(answers({}) as JsonObject), default: refused() },
    },
    head: { operationId: "exists", security: [], responses: answers({}) },
  },
  "/form": body("fill", "application/x-www-form-urlencoded", { schema: { type: "object", properties: { a: text } } }),
  "/multipart": body("multipart", "multipart/form-data", { schema: parts }),
  "/text": body("text", "text/plain", { schema: text }),
  "/bytes": body("bytes", "application/octet-stream", { schema: {} }),
  "/lines": body("lines", "application/jsonl", { itemSchema: {} }),
  "/plain": { get: { operationId: "plain", responses: answers(text, "text/plain") } },
  "/file": { get: { operationId: "file", responses: answers({}, "application/octet-stream") } },
  "/cursor": page("cursor", { kind: "cursor", position: "after", items: "/items", next: "/next" }, found, [
    parameter("query", "after", {}),
  ]),
  "/offset": page("offset", { kind: "offset", position: "offset", items: "/items" }, found, [
    parameter("query", "offset", { schema: { type: "integer" } }),
  ]),
  "/url": page("url", { kind: "url", items: "/items", next: "/next" }, found),
  "/link": page("link", { kind: "link", items: "" }, list),
  "/events": {
    get: {
      operationId: "events",
      security: [{ queryKey: [] }],
      responses: { "200": { description: "Events.", content: { "text/event-stream": { itemSchema: {} } } } },
    },
    post: {
      operationId: "ask",
      security: [{ bearer: [] }],
      requestBody: takes("application/json", { schema: {} }),
      responses: { "200": { description: "Events.", content: { "text/event-stream": { itemSchema: {} } } } },
    },
  },
  "/log": {
    get: {
      operationId: "log",
      security: [{ bearer: [] }],
      responses: { "200": { description: "Lines.", content: { "application/jsonl": { itemSchema: {} } } } },
    },
  },
};

function body(operationId: string, mediaType: string, media: Json): Json {
  const security = [{ headerKey: [] }];
  return { post: { operationId, security, requestBody: takes(mediaType, media), responses: done } };
}

function refused(): Json {
  const schema = { type: "object", properties: { message: text } };
  return { description: "Refused.", content: { "application/problem+json": { schema } } };
}

const flow = { tokenUrl: "/token", scopes: {} };

/** Uses every style, every kind of security, every way of paging, and streams. */
export const everything: JsonObject = {
  openapi: "3.2.0",
  info: { title: "Everything", version: "1" },
  servers: [
    {
      url: "https://{account}.example.org/{tier}",
      name: "main",
      variables: { account: { default: "api" }, tier: { default: "free", enum: ["free", "paid"] } },
    },
    { url: "http://{host}.example.org", name: "plain", variables: { host: { default: "api" } } },
  ],
  paths,
  components: {
    securitySchemes: {
      headerKey: { type: "apiKey", in: "header", name: "X-Key" },
      queryKey: { type: "apiKey", in: "query", name: "key" },
      cookieKey: { type: "apiKey", in: "cookie", name: "session" },
      basic: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
      scheme: { type: "http", scheme: "custom" },
      password: { type: "oauth2", flows: { password: flow } },
      client: { type: "oauth2", flows: { clientCredentials: flow } },
      openid: { type: "openIdConnect", openIdConnectUrl: "https://id.example.org/.well-known/openid-configuration" },
    },
  },
};

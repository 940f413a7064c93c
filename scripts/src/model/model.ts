/**
 * The model that emitters read: an OpenAPI document with every reference, inheritance and default worked out.
 * This module holds types alone and imports nothing but types of the model.
 */

import type { OAuth1 } from "./oauth1-scheme.ts";
import type { Pagination } from "./pagination/plan.ts";
import type { Json, NamedSchema, Schema } from "./schema/model.ts";
import type { Session } from "./session/plan.ts";

export type { Discriminator, Json, NamedSchema, Property, Schema } from "./schema/model.ts";
import type { Stream } from "./stream/model.ts";

export interface ApiModel {
  readonly title: string;
  /** `info.version`: the vendor's version of the API, not the package's. */
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly license?: { readonly name: string; readonly url?: string };
  readonly externalDocs?: ExternalDocs;
  readonly tags: readonly Tag[];
  /** Never empty: a document without servers has the one of the specification, `/`. */
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** In document order. */
  readonly operations: readonly Operation[];
  /** Of the scheme whose key comes from a log-in; absent where the document describes none. */
  readonly session?: Session;
  /** Requests that the API makes by itself; absent where it makes none. */
  readonly webhooks?: readonly Incoming[];
  /** The document's `components.schemas` in document order, then types that operations write inline. */
  readonly schemas: readonly NamedSchema[];
  /** What operations share by reference. */
  readonly components: Components;
}

/** Members of the document's `components`, by key. */
export interface Components {
  readonly parameters: readonly (readonly [key: string, Parameter])[];
  readonly headers: readonly (readonly [key: string, ResponseHeader])[];
  readonly requestBodies: readonly (readonly [key: string, RequestBody])[];
  readonly responses: readonly (readonly [key: string, Response])[];
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  /** Of 3.2: the tag that it is part of, and what it is for (`nav`, `badge`, `audience`). */
  readonly parent?: string;
  readonly kind?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
}

export interface Server {
  /** Unique within its list; from `x-specloom-name`, 3.2's `name`, the description, or the position. */
  readonly name: string;
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** The methods of a path item, as on the wire (3.2's `additionalOperations` may add any token). */
export type Method = string;

export interface Operation {
  /** Unique identifier that is safe as a TypeScript name: the method's and the standalone function's name. */
  readonly id: string;
  /** The operation's key in the `operations` interface of the schema types: its operationId in the normalised document. */
  readonly key: string;
  /** Upper case, for example `POST`. */
  readonly method: Method;
  readonly path: string;
  /** JSON pointer of the operation in the bundled document. */
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: ExternalDocs;
  /** `x-specloom-formerly`: what older clients of the vendor called it. */
  readonly formerly: readonly string[];
  /** `x-specloom-repeatable`: whether sending it twice is safe, where that differs from the method's own nature. */
  readonly repeatable?: boolean;
  /** Path-level ones merged in; overridden ones gone. */
  readonly parameters: readonly Parameter[];
  /** The exported type of the parameters of each place that has some. */
  readonly parameterTypes: Readonly<Partial<Record<Place, string>>>;
  readonly body?: RequestBody;
  /** Exact statuses ascending, then ranges, then `default`. */
  readonly responses: readonly Response[];
  /** The alternatives, each the schemes that are needed together. `[]`: no security. A member `[]`: also works without. */
  readonly security: readonly (readonly SecurityUse[])[];
  /** The operation's or path's own servers, where it has some; otherwise the model's hold. */
  readonly servers?: readonly Server[];
  /** Requests that the API makes because of this one; absent where it makes none. */
  readonly callbacks?: readonly Incoming[];
  /** How it is listed page by page; absent where it is not, or where nobody can tell. */
  readonly pagination?: Pagination;
}

/** A request that the API makes, seen from who receives it. */
export interface Incoming {
  readonly name: string;
  readonly method: Method;
  /** Of a callback: its URL, with runtime expressions such as `{$request.body#/url}`. */
  readonly url?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly body?: RequestBody;
  /** What the API takes for an answer. */
  readonly responses: readonly Response[];
}

export type Place = "path" | "query" | "header" | "cookie";
export type Style =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

export interface Parameter {
  readonly place: Place;
  /** Wire name. */
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  /** The media type, when the value is serialised by `content` rather than by style. */
  readonly contentType?: string;
  readonly content?: MediaType;
  /** 3.2's `in: querystring`: the value is the whole query. */
  readonly isWholeQuery?: boolean;
  /** No log or error may show its value. */
  readonly secret?: boolean;
  readonly schema: Schema;
  readonly example?: Json;
}

export interface RequestBody {
  /** The key under `components.requestBodies`, where the operation refers to one. */
  readonly component?: string;
  readonly required: boolean;
  readonly description?: string;
  /** In document order; the first is the default. */
  readonly content: readonly MediaType[];
}

export interface MediaType {
  /** As written in the document, for example `application/json;charset=utf-8`. */
  readonly mediaType: string;
  /** What the runtime does with it. */
  readonly kind: MediaKind;
  readonly schema: Schema;
  /** Each item of a stream such as `text/event-stream`: 3.2's `itemSchema`, or what `schema` says of it by convention. */
  readonly itemSchema?: Schema;
  /** Of a body that is taken or given item by item. */
  readonly stream?: Stream;
  readonly examples: readonly Example[];
  /** The `encoding` of form and multipart properties. */
  readonly encoding: readonly Encoding[];
}

export type MediaKind = "json" | "form" | "multipart" | "text" | "binary";

export interface Encoding {
  readonly property: string;
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Example {
  readonly name: string;
  readonly summary?: string;
  readonly value: Json;
}

export interface Response {
  /** `200`, `4XX` or `default`, as in the document. */
  readonly status: string;
  /** The key under `components.responses`, where the operation refers to one. */
  readonly component?: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** Empty: the response has no body. */
  readonly content: readonly MediaType[];
  /** Absent where there is none. */
  readonly links?: readonly Link[];
}

/** A call that an answer leads to. */
export interface Link {
  readonly name: string;
  readonly description?: string;
  /** Its operationId, or a reference to it. */
  readonly operation?: string;
  /** Values or runtime expressions, by the parameter's name. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly body?: Json;
}

export interface ResponseHeader {
  readonly name: string;
  /** No log may show its value. */
  readonly secret?: boolean;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  /** The media type, when the value is serialised by `content` rather than by style. */
  readonly contentType?: string;
  readonly schema: Schema;
}

export interface SecurityUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

interface SecuritySchemeBase {
  /** The key under `components.securitySchemes`. */
  readonly name: string;
  readonly description?: string;
  readonly deprecated: boolean;
}

export type SecurityScheme = SecuritySchemeBase &
  (
    | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly parameter: string }
    | { readonly type: "basic" }
    | { readonly type: "bearer"; readonly bearerFormat?: string }
    /** Another `http` scheme (RFC 9110): the credential is sent behind the scheme's name. */
    | { readonly type: "http"; readonly httpScheme: string }
    | ({ readonly type: "oauth1" } & OAuth1)
    | { readonly type: "oauth2"; readonly flows: readonly OAuthFlow[]; readonly metadataUrl?: string }
    | { readonly type: "openIdConnect"; readonly url: string }
    | { readonly type: "mutualTLS" }
  );

export interface OAuthFlow {
  readonly type: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  readonly authorizationUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  /** May be relative: it is then resolved against the chosen server. */
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

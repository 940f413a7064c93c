import type { BodyWriter } from "./body/writer.js";
import type { Call, Run } from "./call.js";
import type { TransportOptions } from "./options.js";
import type { ParameterWriter } from "./parameters/writer.js";
import type { OAuth1Method } from "./security/oauth1-signature.js";
import type { SchemeHandler } from "./security/scheme.js";
import type { ItemReader } from "./stream/reading.js";

/** How one parameter goes over the wire (OpenAPI: Parameter Object). Defaults are the specification's. */
export interface ParameterDescriptor {
  /**
   * The style's function: `simple`, `label`, `matrix`, `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`, `cookieStyle`; of `content`,
   * `jsonContent`; of what is the whole query, `formQuery`, `jsonQuery`, `textQuery`.
   */
  readonly write: ParameterWriter;
  /** Set only where it differs from the style's default (`form`: true, every other: false). */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly required?: boolean;
  /** No error may show what is sent. */
  readonly secret?: boolean;
  /** Of `formQuery`, by property. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
}

/** By wire name. */
export type ParameterDescriptors = Readonly<Record<string, ParameterDescriptor>>;

/** How a property of a form or multipart body goes over the wire (OpenAPI: Encoding Object). */
export interface EncodingDescriptor {
  readonly contentType?: string;
  /** Of `application/x-www-form-urlencoded` bodies. Default: `form`. */
  readonly write?: ParameterWriter;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface BodyContentDescriptor {
  readonly write: BodyWriter;
  /** By property. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
}

/** Writes one part of a request: all parameters, or the body. */
export type PartWriter = (call: Call) => void;

export interface BodyDescriptor {
  /** `writeBody`, or `writeRangedBody` where a type is a range; referred to, so that a bundle without bodies is without it. */
  readonly write: PartWriter;
  readonly required?: boolean;
  /** By media type as in the spec; the first is the default. */
  readonly content: Readonly<Record<string, BodyContentDescriptor>>;
}

/** How the items of a stream of one media type are read. */
export interface ItemDescriptor {
  /** The type's function: `eventStream`, `jsonLines`, `jsonSequence`. */
  readonly read: ItemReader;
  /** Whose data is JSON, of events: all, those of these names, or what can be parsed. Absent: none, it is text. */
  readonly json?: true | readonly string[] | "maybe";
}

/** Gives what reads a response: its items, or nothing where it is no stream; rejects where it had to be one. */
export type StreamOpener = (
  call: Call,
  run: Run,
) => (response: Response) => AsyncIterable<unknown> | Promise<never> | undefined;

export interface StreamDescriptor {
  /** `openStream`; referred to, so that a bundle without streams is without it. */
  readonly open: StreamOpener;
  /** By media type, lower case and without parameters. */
  readonly items: Readonly<Record<string, ItemDescriptor>>;
}

/** One operation as frozen data: all that the runtime needs in order to call it. */
export interface OperationDescriptor {
  /** The operationId, as the method is called. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Path template, for example `/reset-password/reset/{id}`. */
  readonly path: string;
  /** `writeParameters`; referred to, so that a bundle without parameters is without it. Absent: it has none. */
  readonly parameters?: PartWriter;
  readonly pathParameters?: ParameterDescriptors;
  readonly query?: ParameterDescriptors;
  readonly header?: ParameterDescriptors;
  readonly cookie?: ParameterDescriptors;
  readonly body?: BodyDescriptor;
  /** Media types by status (`200`, `4XX`, `default`); an empty list: no body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Of an operation that may answer with a stream of items. */
  readonly stream?: StreamDescriptor;
  /** What is asked for; `operation` works it out from `responses`. */
  readonly accept?: string;
  /** Alternatives, each the schemes needed together; an empty alternative: works without. Absent: no security. */
  readonly security?: readonly (readonly SchemeDescriptor[])[];
  /** Whether sending it twice is safe, where that differs from the method's own nature. */
  readonly repeatable?: boolean;
  /** Instead of the provider's. */
  readonly servers?: readonly ServerDescriptor[];
}

export interface ServerVariableDescriptor {
  readonly default: string;
  readonly enum?: readonly string[];
}

/** The URL with the spec's and the caller's values in it; throws an `InvalidArgumentError`. */
export type ServerFiller = (
  server: ServerDescriptor,
  given: NonNullable<TransportOptions["serverVariables"]>,
  operation: OperationDescriptor,
) => string;

export interface ServerDescriptor {
  readonly name: string;
  /** Absolute, or relative to `baseUrl`; `{variables}` inside. */
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariableDescriptor>>;
  /** `fillVariables`, where the URL has some; referred to, so that a bundle without variables is without it. */
  readonly fill?: ServerFiller;
}

/** What is common to all operations of a provider. */
export interface ProviderDescriptor {
  /** For example `quatrix`; names the provider in messages. */
  readonly name: string;
  /** The first is the default. */
  readonly servers: readonly ServerDescriptor[];
  /** Names of the variables that only servers of operations have. */
  readonly serverVariables?: readonly string[];
}

/** A security scheme. Operations refer to theirs, so that a bundle holds the schemes of the operations in it. */
export interface SchemeDescriptor {
  /** Its key under `components.securitySchemes`, and under `auth`. */
  readonly name: string;
  /** The scheme's function: `headerKey`, `queryKey`, `cookieKey`, `basic`, `bearer`, `oauth1`, `oauth2`. */
  readonly apply: SchemeHandler;
  /** Of an API key: its wire name. */
  readonly parameter?: string;
  /** Of an `http` scheme other than basic and bearer: the word before the credential. */
  readonly prefix?: string;
  /** Of OAuth 1.0: the signature methods that the server takes; the first is the default. */
  readonly signatures?: readonly OAuth1Method[];
  /** Of OAuth2: token URL by flow; a relative one is resolved against the chosen server. */
  readonly tokenUrls?: { readonly password?: string; readonly clientCredentials?: string };
}

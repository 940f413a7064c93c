import type { ProviderFacts } from "../load/provider-facts.ts";
import type { ApiModel } from "../model/model.ts";
import { providerIdentifier } from "../model/words.ts";

/** The names of a package that come from the provider; those of operations and types are in the model. */
export interface PackageNames {
  /** For example `@specloom/quatrix`. */
  readonly npm: string;
  /** The provider's name for people. */
  readonly title: string;
  readonly factory: string;
  readonly transport: string;
  readonly options: string;
  readonly client: string;
  /** Of a provider whose keys come from a log-in. */
  readonly session: string;
  readonly sessionFactory: string;
  readonly sessionOptions: string;
  /** What examples call a client. */
  readonly variable: string;
}

/** What the runtime gives to every package, exported by each of them. */
export const runtimeValues = [
  "ApiError",
  "InvalidArgumentError",
  "MissingCredentialError",
  "NetworkError",
  "ParseError",
  "SpecloomError",
  "TimeoutError",
  "isApiError",
  "unwrap",
] as const;

/** What it gives besides, to a package with paged operations. */
export const pagingValues = ["PaginationError"] as const;

/** What it gives besides, to a package with streams. */
export const streamValues = ["isStream"] as const;

/** What it gives besides, to a package with a session. */
export const sessionValues = ["SessionError"] as const;

export const runtimeTypes = ["CallOptions", "LogEvent", "Middleware", "RetryOptions", "Transport"] as const;

/**
 * The other types of the runtime that a package's own types show. TypeScript can write the declaration of what a user exports
 * only if it finds each of them in a package that the user depends on. Models keep their names: where one has such a name,
 * the runtime's type is exported under another.
 */
export const shownTypes = [
  "AnyResult",
  "ApiErrorOf",
  "BasicCredentials",
  "Client",
  "Credential",
  "DataOf",
  "Failure",
  "FailureWith",
  "Fetch",
  "FetchArguments",
  "FetchInit",
  "FetchResponse",
  "HeadersOption",
  "OtherStatus",
  "LogAttempt",
  "LogEnd",
  "LogStart",
  "Method",
  "Methods",
  "MiddlewareCallbackParams",
  "OAuth1Credentials",
  "OAuth2Credentials",
  "Operation",
  "OperationDescriptor",
  "ParseAs",
  "ParsedAs",
  "PathCall",
  "PathCalls",
  "QueryCalls",
  "RequestCall",
  "ResponseWith",
  "StatusRange",
  "Success",
  "SuccessWith",
  "TransportOptions",
  "Undocumented",
] as const;

/** Of a package with paged operations. */
export const shownPagingTypes = ["Paged", "Pages"] as const;

/** Of a package with streams. */
export const shownStreamTypes = ["ServerSentEvent"] as const;

/** Of a package with a session. */
export const shownSessionTypes = ["Given", "LogIn", "SecondFactor", "Session", "SessionReason"] as const;

export function packageNames(provider: string, model: ApiModel, facts: ProviderFacts, scope: string): PackageNames {
  const name = providerIdentifier(provider);
  return {
    npm: facts.package ?? `${scope}/${provider}`,
    title: facts.title ?? model.title,
    factory: `create${name}Client`,
    transport: `create${name}Transport`,
    options: `${name}ClientOptions`,
    client: `${name}Client`,
    session: `${name}Session`,
    sessionFactory: `create${name}Session`,
    sessionOptions: `${name}SessionOptions`,
    variable: variableName(name),
  };
}

/** Words that an example cannot call its client by: reserved ones, and those that examples use for something else. */
const taken = new Set(
  [
    "await break case catch class const continue debugger default delete do else enum export extends false finally for",
    "function if implements import in instanceof interface let new null package private protected public return static",
    "super switch this throw true try typeof unwrap var void while with yield console data error login process result session transport",
  ].flatMap((line) => line.split(" ")),
);

function variableName(identifier: string): string {
  const name = identifier.charAt(0).toLowerCase() + identifier.slice(1);
  return taken.has(name) ? "client" : name;
}

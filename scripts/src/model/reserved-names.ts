import { providerIdentifier } from "./words.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What no binding of a strict module may be called, and what shadows a value that code relies on. */
const language = words(`
  await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield arguments eval undefined NaN Infinity globalThis
`);

/** Types that cannot be declared anew. */
const typeNames = words("any bigint boolean intrinsic never number object string symbol unknown");

/** A client or a module with such a member is taken for something that it is not: a promise, a prototype. */
const members = words(`
  constructor prototype __proto__ then toString toLocaleString toJSON valueOf hasOwnProperty isPrototypeOf
  propertyIsEnumerable __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
`);

/** What every client offers beside its operations. */
const client = words("GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY request use eject");

/** What the index of every package exports besides operations and schemas. */
export const exportedByIndex = words(`
  paths operations components version
  ApiError InvalidArgumentError MissingCredentialError NetworkError PaginationError ParseError SessionError SpecloomError TimeoutError isApiError isStream unwrap
  CallOptions LogEvent Middleware RetryOptions Transport
`);

/** What the module of the operations has from the runtime. */
export const usedByOperations = words(`
  operation simple label matrix form spaceDelimited pipeDelimited deepObject jsonContent cookieStyle formQuery jsonQuery textQuery
  jsonBody formBody multipartBody textBody binaryBody jsonRangeBody xmlRangeBody jsonLinesBody jsonSequenceBody
  writeBody writeRangedBody writeParameters openStream eventStream jsonLines jsonSequence
  AnyResult CallOptions Failure Operation OtherStatus ResponseWith StatusRange Success SuccessWith FailureWith Undocumented
`);

/** Names that no operation of the provider may have. */
export function reservedOperationNames(provider: string): ReadonlySet<string> {
  return new Set([
    ...language,
    ...members,
    ...client,
    ...exportedByIndex,
    ...usedByOperations,
    ...ofProvider(provider),
  ]);
}

/** Names that no exported schema type of the provider may have. */
export function reservedTypeNames(provider: string): ReadonlySet<string> {
  return new Set([...language, ...typeNames, ...exportedByIndex, ...ofProvider(provider)]);
}

function ofProvider(provider: string): string[] {
  const name = providerIdentifier(provider);
  const values = ["Client", "Transport", "Session"].map((kind) => `create${name}${kind}`);
  return [...values, ...["Client", "ClientOptions", "Session", "SessionOptions"].map((kind) => name + kind)];
}

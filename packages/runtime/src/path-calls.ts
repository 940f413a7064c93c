import { suggestion } from "./check-options.js";
import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";
import type { Middleware } from "./openapi-fetch.js";
import type { CallInput } from "./options.js";
import { own } from "./own.js";
import type { AnyResult } from "./result.js";
import { perform, type Transport } from "./transport.js";

interface PathCallInit extends Omit<CallInput, "path" | "query" | "header" | "cookie" | "read" | "adapt"> {
  readonly params?: Pick<CallInput, "path" | "query" | "header" | "cookie">;
}

type Call = (path: string, init?: PathCallInit) => Promise<AnyResult>;

const METHODS = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY".split(" ");

/** openapi-fetch's calls, each carried out as the operation of that method and path. */
export function pathCalls(
  transport: Transport,
  operations: readonly OperationDescriptor[],
  middleware: Middleware[],
): object {
  const byCall = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const request = async (method: string, path: string, init: PathCallInit = {}): Promise<AnyResult> => {
    const name = `${method.toUpperCase()} ${path}`;
    // A method of the document's own stands as it is written there.
    const operation = byCall.get(name) ?? byCall.get(`${method} ${path}`);
    if (!operation) {
      const known = operations.map((each) => `${each.method} ${each.path}`);
      throw new InvalidArgumentError(
        `no operation is ${name}; paths are templates${suggestion(name, known.slice(0, 20))}`,
      );
    }
    const serializer = Object.keys(init).find((key) => key.endsWith("Serializer"));
    if (serializer) throw new InvalidArgumentError(`${serializer} is not an option: the spec decides`, operation);
    const { params, ...rest } = own(init);
    return await transport[perform](operation, { ...rest, ...params });
  };
  const calls = METHODS.map(
    (method) => [method, ((path, init) => request(method, path, init)) satisfies Call] as const,
  );
  return {
    ...Object.fromEntries(calls),
    request,
    use: (...added: Middleware[]) => void middleware.push(...added),
    eject: (...removed: Middleware[]) => {
      for (const member of removed) if (middleware.includes(member)) middleware.splice(middleware.indexOf(member), 1);
    },
  };
}

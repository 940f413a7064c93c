import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isObject, type JsonObject } from "./json.ts";

/** A request as it leaves a client. */
export interface SentRequest {
  /** As `fetch` was given it. */
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a call came to. */
export interface CallEnd {
  readonly sent: SentRequest | undefined;
  readonly result: Readonly<Record<string, unknown>> | undefined;
  readonly thrown: unknown;
}

export interface PackageClient {
  /** Method of the client by `METHOD path`. */
  readonly methods: ReadonlyMap<string, string>;
  readonly call: (method: string, input: object, answer: Response) => Promise<CallEnd>;
}

export const baseUrl = "https://server.test/base";

/** Imports a generated package and makes its client on a `fetch` that takes down what it is given. Throws what the import throws. */
export async function packageClient(packageFolder: string, document: JsonObject): Promise<PackageClient> {
  const importFile = (path: string): Promise<JsonObject> =>
    import(pathToFileURL(join(packageFolder, "src", path)).href) as Promise<JsonObject>;
  await importFile("index.ts");
  // An operation may be called createClient too, so the factory is looked for where there is nothing else.
  const [made, operations] = await Promise.all([
    importFile("generated/client.ts"),
    importFile("generated/operations.ts"),
  ]);
  const factory = Object.entries(made).find(([name]) => /^create.*Client$/u.test(name))?.[1];
  if (typeof factory !== "function") throw new Error("The package exports no create…Client.");
  let sent: SentRequest | undefined;
  let next = new Response();
  const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    sent = await readRequest(input, init);
    return next;
  };
  const options = { baseUrl, fetch, retry: false, timeout: 0, auth: credentials(document) };
  const client = factory(options) as Record<string, (input: object) => Promise<JsonObject>>;
  return {
    methods: methodNames(operations),
    call: async (method, input, answer) => {
      [sent, next] = [undefined, answer];
      try {
        const result = await client[method]?.(input);
        return { sent, result, thrown: undefined };
      } catch (thrown) {
        return { sent, result: undefined, thrown };
      }
    },
  };
}

async function readRequest(input: string | Request, init: RequestInit | undefined): Promise<SentRequest> {
  const request = new Request(input, init);
  return {
    url: typeof input === "string" ? input : input.url,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

function methodNames(operations: JsonObject): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, member] of Object.entries(operations)) {
    const descriptor: unknown = typeof member === "function" ? Reflect.get(member, "descriptor") : undefined;
    if (isObject(descriptor)) names.set(`${String(descriptor["method"])} ${String(descriptor["path"])}`, name);
  }
  return names;
}

/** One for every scheme of the document. */
function credentials(document: JsonObject): Record<string, unknown> {
  const components = isObject(document["components"]) ? document["components"] : {};
  const schemes = isObject(components["securitySchemes"]) ? components["securitySchemes"] : {};
  return Object.fromEntries(
    Object.entries(schemes).map(([name, scheme]) => {
      const isBasic = isObject(scheme) && scheme["type"] === "http" && /^basic$/iu.test(String(scheme["scheme"]));
      return [name, isBasic ? { username: "user", password: "password" } : "credential"];
    }),
  );
}

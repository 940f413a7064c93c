/*
 * Preloaded by tests: what is meant for a server goes to a mock of it, what is meant for any other host nowhere. `MOCKS` holds
 * the servers, longest first, and `ANSWERS` the status that the mock is asked for, by method and path.
 */
interface Mock {
  readonly server: string;
  readonly url: string;
}

const mocks = JSON.parse(process.env["MOCKS"] ?? "[]") as readonly Mock[];
const answers = JSON.parse(process.env["ANSWERS"] ?? "{}") as Readonly<Record<string, number>>;
const real = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const mock = mocks.find(({ server }) => request.url.startsWith(`${server}/`));
  if (mock === undefined) throw new Error(`${request.url} is on none of the servers that the example is for.`);
  const path = request.url.slice(mock.server.length);
  const headers = new Headers(request.headers);
  const wanted = answers[`${request.method} ${path.replace(/\?.*$/u, "")}`];
  if (wanted !== undefined) headers.set("prefer", `code=${wanted}`);
  const body = await request.arrayBuffer();
  const response = await real(mock.url + path, {
    method: request.method,
    headers,
    ...(body.byteLength > 0 && { body }),
  });
  const violations = response.headers.get("sl-violations");
  if (violations !== null)
    throw new Error(`${request.method} ${request.url} is not what the spec wants: ${violations}`);
  return response;
};

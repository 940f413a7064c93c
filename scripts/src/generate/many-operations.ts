/** A document of so many operations, as JSON: for tests, also of runs that have to take a while. */
export function manyOperations(count: number): string {
  const responses = { "200": { description: "Good." } };
  const paths = Array.from({ length: count }, (_, index): [string, object] => [
    `/things-${index}`,
    { get: { operationId: `getThing${index}`, responses } },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Good", version: "1" },
    servers: [{ url: "https://good.example.org" }],
    paths: Object.fromEntries(paths),
  });
}

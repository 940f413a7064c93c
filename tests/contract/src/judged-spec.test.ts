import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPrism, type Prism } from "./prism.ts";
import { judgedSpec } from "./judged-spec.ts";

const spec = `openapi: 3.1.0
info: { title: Doors, version: "1" }
security: [{ token: [] }]
paths:
  /door: { get: { responses: { "204": { description: Open. }, "401": { description: Shut. } } } }
components:
  securitySchemes:
    token: { type: http, scheme: OAuth }
    other: { type: http, scheme: Bearer }
`;

let folder = "";
let specFile: URL;
let prism: Prism;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specloom-judged-"));
  specFile = pathToFileURL(join(folder, "openapi.yaml"));
  writeFileSync(specFile, spec);
  prism = await startPrism(specFile);
}, 90_000);
afterAll(async () => {
  await prism.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  { name: "a scheme that Prism does not know", headers: { authorization: "OAuth t" }, wanted: 204 },
  { name: "no credential", headers: {}, wanted: 401 },
])("$name is judged: $wanted", async ({ headers, wanted }) => {
  const { status } = await fetch(`${prism.url}/door`, { headers });
  expect(status).toBe(wanted);
});

test("the copy differs in that scheme alone, and is gone afterwards", async () => {
  const { path, remove } = await judgedSpec(specFile);
  expect(JSON.parse(readFileSync(path, "utf8")).components.securitySchemes).toEqual({
    token: { type: "apiKey", scheme: "OAuth", in: "header", name: "Authorization" },
    other: { type: "http", scheme: "Bearer" },
  });
  await remove();
  expect(() => readFileSync(path)).toThrow("ENOENT");
});

test("a spec that Prism knows all of is judged as it is", async () => {
  writeFileSync(specFile, spec.replace("scheme: OAuth", "scheme: basic"));
  expect((await judgedSpec(specFile)).path).toBe(fileURLToPath(specFile));
});

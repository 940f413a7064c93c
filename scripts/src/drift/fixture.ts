import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { main } from "../cli/main.ts";

export let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-drift-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs `specloom drift pets` on the catalogue of the current test. */
export async function drift(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(["drift", "pets", "--root", root, ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    columns: undefined,
    interrupted: () => Promise.resolve(),
  });
  return { code, out, err };
}

/** Writes a file of the catalogue; returns its path. */
export function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const spec = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example.com/v1 }]
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: A list. } }
  /pets/{petId}:
    delete:
      operationId: deletePet
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone. } }
`;

/** The vendor's document, which divides paths differently and has an operation that the spec does not have. */
export const vendor = `openapi: 3.0.3
info: { title: Pet store, version: "7" }
paths:
  /v1/pets:
    get:
      summary: All pets
      parameters: [{ name: limit, in: query, schema: { $ref: "#/components/schemas/Limit" } }]
      responses: { "200": { description: ok } }
    post:
      responses: { "201": { description: ok } }
  /v1/pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete:
      responses: { "204": { description: ok } }
components: { schemas: { Limit: { type: integer } } }
`;

export const facts = `# Kept.
source:
  document: https://github.com/pets/api/blob/main/openapi.yaml
`;

export function readFacts(): string {
  return readFileSync(join(root, "specs/pets/provider.yaml"), "utf8");
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listDocuments } from "../documents/list-documents.ts";
import { resultCache } from "./cache.ts";
import { runCorpus, type Run } from "./run-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-corpus-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        parameters: [{ name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } }],
        responses: {
          200: {
            description: "Pets.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
        },
      },
    },
  },
};

const invalid = { ...sound, paths: { "/pets": { $ref: "https://elsewhere.example/pets.yaml" } } };

test("a document goes through all stages, an invalid one is refused, and neither is done twice", async () => {
  const cache = mkdtempSync(join(folder, ".cache-"));
  writeFileSync(join(folder, "sound.json"), JSON.stringify(sound));
  writeFileSync(join(folder, "invalid.json"), JSON.stringify(invalid));
  const documents = await listDocuments(folder);
  const seen: number[] = [];
  const runAll = (): Promise<Run> =>
    runCorpus({
      documents,
      cache: resultCache(cache, "sources"),
      types: true,
      jobs: 1,
      onProgress: (done) => seen.push(done),
    });

  const { results, known } = await runAll();
  expect(known).toBe(0);
  expect(
    results.map(({ id, generate, compile, examples, types, request, response, crash }) => ({
      id,
      outcome: generate.outcome,
      refused: generate.failures.map(({ reason }) => reason),
      errors: compile?.["typescript-7"],
      examples: examples && [examples.blocks > 0, examples.failures],
      types,
      requests: request && [request.tried, request.passed],
      responses: response && [response.tried, response.passed],
      crash,
    })),
  ).toEqual([
    { id: "invalid", outcome: "refused", refused: ["remote-reference"] },
    {
      id: "sound",
      outcome: "made",
      refused: [],
      errors: [],
      examples: [true, []],
      types: { differences: [] },
      requests: [2, 2],
      responses: [1, 1],
    },
  ]);

  expect((await runAll()).known).toBe(2);
  expect(seen).toEqual([0, 2, 2]);
}, 60_000);

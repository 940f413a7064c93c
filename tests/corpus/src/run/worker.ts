import type { CorpusDocument } from "../documents/document.ts";
import { isOneOf } from "../documents/sample.ts";
import type { CompileResult, DocumentResult, Failure, Stage } from "../result.ts";
import { importFromSource } from "../calls/source-imports.ts";
import { callAll } from "../stages/call.ts";
import { compile, compilerPeakBytes, compilers } from "../stages/compile.ts";
import { compareAllTypes } from "../stages/compare-types.ts";
import { compileExamples } from "../stages/examples.ts";
import { generate } from "../stages/generate.ts";
import { timeLimit } from "./batches.ts";
import { linkRuntime } from "./link-runtime.ts";
import type { Message, Order } from "./message.ts";

/** One document in so many is compiled by the older compilers too. */
const olderShare = 20;

// Nobody is left to tell.
process.once("disconnect", () => process.exit());

process.once("message", (order: Order) => {
  void work(order).then(() => process.disconnect());
});

/** Takes a batch through the stages in a root, and tells of each document as it goes. */
async function work({ documents, root, types }: Order): Promise<void> {
  linkRuntime(root);
  const made: CorpusDocument[] = [];
  const called: CorpusDocument[] = [];
  for (const document of documents) {
    begin(document.id, "generate", timeLimit(document.bytes));
    const result = await generate(document, root);
    part(document.id, { id: document.id, bytes: document.bytes, generate: result });
    if (result.outcome !== "made") continue;
    made.push(document);
    // Whoever judges calls reads one file, and as it is written.
    if (result.files === 1 && !result.isTolerated) called.push(document);
  }
  await compileAll(made, root);
  await compileAllExamples(called, root);
  if (types) await judgeAllTypes(called, root);
  await callAllPackages(called, root);
  tell({ kind: "end", peakBytes: Math.max(process.resourceUsage().maxRSS * 1024, compilerPeakBytes()) });
}

async function compileAll(documents: readonly CorpusDocument[], root: string): Promise<void> {
  const results = new Map<string, Record<string, readonly Failure[]>>();
  for (const compiler of compilers) {
    const chosen = compiler === "typescript-7" ? documents : documents.filter(({ id }) => isOneOf(olderShare, id));
    if (chosen.length === 0) continue;
    const limit = limitOfAll(chosen);
    begin(chosen[0]?.id ?? "", "compile", limit * 2);
    const found = await compile(
      root,
      chosen.map(({ provider }) => provider),
      compiler,
      limit,
    );
    for (const { id, provider } of chosen) {
      results.set(id, { ...results.get(id), [compiler]: found.get(provider) ?? [] });
    }
  }
  for (const [id, result] of results) part(id, { compile: result satisfies CompileResult });
}

async function compileAllExamples(documents: readonly CorpusDocument[], root: string): Promise<void> {
  const [first] = documents;
  if (first === undefined) return;
  const limit = limitOfAll(documents);
  begin(first.id, "examples", limit * 2);
  const providers = documents.map(({ provider }) => provider);
  const results = await compileExamples(root, providers, limit);
  for (const { id, provider } of documents) {
    const examples = results.get(provider);
    if (examples) part(id, { examples });
  }
}

async function judgeAllTypes(documents: readonly CorpusDocument[], root: string): Promise<void> {
  const [first] = documents;
  if (first === undefined) return;
  begin(first.id, "types", limitOfAll(documents));
  const results = await compareAllTypes(documents, root);
  for (const [index, { id }] of documents.entries()) {
    const types = results[index];
    if (types) part(id, { types });
  }
}

function limitOfAll(documents: readonly CorpusDocument[]): number {
  return documents.reduce((sum, { bytes }) => sum + timeLimit(bytes), 0);
}

async function callAllPackages(documents: readonly CorpusDocument[], root: string): Promise<void> {
  importFromSource();
  for (const document of documents) {
    begin(document.id, "request", timeLimit(document.bytes));
    part(document.id, await callAll(document, root));
  }
}

function begin(id: string, stage: Stage, limit: number): void {
  tell({ kind: "begin", id, stage, limit });
}

function part(id: string, result: Partial<DocumentResult>): void {
  tell({ kind: "part", id, part: result });
}

function tell(message: Message): void {
  process.send?.(message);
}

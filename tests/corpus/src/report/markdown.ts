import { faults, type Fault } from "../result.ts";
import type { Reason } from "./reasons.ts";
import { brokenSentence } from "./specification.ts";
import type { CallSummary, Summary } from "./summary.ts";

/** What is told of a run besides its counts. */
export interface RunFacts {
  /** Of the day. */
  readonly date: string;
  readonly command: string;
  readonly source: string;
}

const faultTitles: Readonly<Record<Fault, string>> = {
  ours: "Ours",
  document: "The document's",
  judge: "The judge's",
  sampler: "No valid sample could be made",
};

/** `docs/corpus.md`. */
export function summaryMarkdown(summary: Summary, { date, command, source }: RunFacts): string {
  const { documents, made, tolerated, skipped, slowest, refused, request, response } = summary;
  const fresh = documents - summary.known;
  const cost = `${Math.round(summary.ms / 1000)} s; a worker used ${Math.round(summary.peakBytes / 1e6)} MB at most`;
  const earlier = `${count(summary.known)} results were known from earlier runs`;
  return `${[
    "# Measured on real documents",
    `<!-- Made by \`${command}\`. Do not edit. -->`,
    `${date}, ${count(documents)} documents of ${source}. Repeat it with \`${command}\`.`,
    "Each document is made into a package, the package is type-checked from its source under `strict`, `noUncheckedIndexedAccess`, `exactOptionalPropertyTypes` and without `skipLibCheck`, and every operation is called through the generated client with inputs sampled from the document: what is required, and everything, in each media type. [Prism](https://stoplight.io/open-source/prism) reads the original document and judges the requests. Where it objects, the sample is held against the schema by [Ajv](https://ajv.js.org), and the wire against [RFC 6570](https://www.rfc-editor.org/rfc/rfc6570) or the platform's own reading of forms, to tell whose fault it is. Every documented status and media type is then answered with a sample, and the result must be what was sent.",
    table([
      ["stage", "tried", "passed", "not passed"],
      [
        "generate",
        count(documents),
        count(made),
        `${refused.length} refused, ${documents - made - refused.length} failed`,
      ],
      ...summary.compile.map(({ compiler, tried, clean }) => [
        `compile, ${compiler}`,
        count(tried),
        count(clean),
        count(tried - clean),
      ]),
      callRow("request, operations", request),
      callRow("response, operations", response),
    ]),
    `${count(request.calls)} requests and ${count(response.calls)} responses in ${count(request.documents)} packages. ${fresh > 0 ? `${cost}. ` : ""}${summary.crashes.length} documents ended a worker.${summary.known > 0 ? ` ${earlier}${fresh > 0 ? "; time and memory are those of the others" : ""}.` : ""}`,
    `${count(tolerated)} documents are wrong and read as they are meant: they are made and type-checked, and not called, because nobody could judge the calls. ${count(skipped.operations)} operations in ${count(skipped.documents)} documents are skipped.${slowest === undefined ? "" : ` The slowest, ${slowest.id}, takes ${(slowest.ms / 1000).toFixed(1)} s.`}`,
    secondOpinion(request),
    ...Object.entries(request.notes).map(([what, times]) => `${count(times)} ${what}.`),
    "## Refused",
    table([
      ["document", "where", "what", "the specification"],
      ...refused.map(({ id, failures: [first] }) => [
        id,
        code(shorten(first?.place ?? "", 90)),
        first?.message ?? "",
        brokenSentence(first?.reason ?? "") ?? "",
      ]),
    ]),
    ...section("Generator failures", summary.failed),
    ...summary.compile.flatMap(({ compiler, reasons }) => section(`Compile errors, ${compiler}`, reasons)),
    ...section(
      "Crashes",
      summary.crashes.map(({ id, stage, message }) => crashReason(id, stage, message)),
    ),
    ...callSections("Requests", request),
    ...callSections("Responses", response),
  ].join("\n\n")}\n`;
}

function callRow(title: string, { operations, failedOperations }: CallSummary): string[] {
  const failed = faults.reduce((sum, fault) => sum + failedOperations[fault], 0);
  const parts = faults
    .filter((fault) => failedOperations[fault] > 0)
    .map((fault) => `${fault} ${count(failedOperations[fault])}`);
  return [
    title,
    count(operations),
    `${count(operations - failed)} (${share(operations - failed, operations)})`,
    parts.join(", ") || "0",
  ];
}

/** Prism's objections that do not hold, as a share of its own. */
function secondOpinion({ operations, failedOperations }: CallSummary): string {
  const others = failedOperations.ours + failedOperations.document + failedOperations.sampler;
  const accepted = operations - others - failedOperations.judge;
  return `Requests are as the document says for ${share(accepted, operations)} of the operations by Prism's word alone. With those where its objection does not hold – the values fit their schemas and are on the wire as the specification has it – it is ${share(operations - others, operations)}.`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

function callSections(title: string, { reasons }: CallSummary): string[] {
  return faults.flatMap((fault) => section(`${title}: ${faultTitles[fault].toLowerCase()}`, reasons[fault]));
}

const most = 40;

function section(title: string, reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];
  const rows = reasons
    .slice(0, most)
    .map(({ reason, count: times, documents, example }) => [
      count(times),
      count(documents),
      shorten(reason, 140),
      `${example.id} ${code(shorten(example.place, 110))}`,
    ]);
  const more = reasons.length > most ? [`… and ${reasons.length - most} more.`] : [];
  return [`## ${title}`, table([["times", "documents", "reason", "for example"], ...rows]), ...more];
}

function crashReason(id: string, stage: string, message: string): Reason {
  return { reason: message, documents: 1, count: 1, ids: [id], example: { id, place: stage, message } };
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** Text of documents may hold anything, and shall be nothing but text. */
function cell(text: string): string {
  return text.replaceAll(/[\r\n]+/gu, " ").replaceAll(/[|<>[\]*]/gu, String.raw`\$&`);
}

function code(text: string): string {
  return text === "" ? "" : `\`${text.replaceAll("`", "'")}\``;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}

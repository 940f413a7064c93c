import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { answerCases, answerOf, judgeResponse } from "../calls/judge-response.ts";
import { packageClient, type PackageClient } from "../calls/client.ts";
import { httpOperations, type HttpOperation } from "../calls/http-operations.ts";
import { callCases } from "../calls/inputs.ts";
import { isObject, type JsonObject } from "../calls/json.ts";
import { judgeRequest } from "../calls/judge-request.ts";
import { prismJudge, type Judge } from "../calls/judge.ts";
import { sampler, type MakeSample } from "../calls/sampler.ts";
import { schemaCloser } from "../calls/schema-closure.ts";
import { valueChecker } from "../calls/validity.ts";
import type { CorpusDocument } from "../documents/document.ts";
import type { CallResult } from "../result.ts";
import { tally, type Tally } from "./tally.ts";

const leftOutNote = "optional parameters left out, because no style is defined for what they nest or no sample fits";

export interface CallResults {
  readonly request: CallResult;
  readonly response: CallResult;
}

interface Caller {
  readonly client: PackageClient;
  readonly document: JsonObject;
  readonly make: MakeSample;
  readonly judge: Judge;
  readonly requests: Tally;
  readonly responses: Tally;
}

/** Calls every operation of a generated package, and answers it. Throws when the package cannot be imported. */
export async function callAll({ file, provider }: CorpusDocument, root: string): Promise<CallResults> {
  const document = readDocument(file);
  const client = await packageClient(join(root, "packages", provider), document);
  const close = schemaCloser(document);
  const make = sampler(document, valueChecker(close), close);
  const caller = { client, document, make, judge: prismJudge(close), requests: tally(), responses: tally() };
  for (const operation of httpOperations(document)) await callOperation(operation, caller);
  return { request: caller.requests.end(), response: caller.responses.end() };
}

function readDocument(file: string): JsonObject {
  const text = readFileSync(file, "utf8");
  const document: unknown = file.endsWith(".json") ? JSON.parse(text) : load(text);
  return isObject(document) ? document : {};
}

async function callOperation(entry: HttpOperation, caller: Caller): Promise<void> {
  const { client, document, make, judge, requests, responses } = caller;
  const method = client.methods.get(entry.name);
  requests.begin(entry.name);
  responses.begin(entry.name);
  if (entry.method === "TRACE") {
    const reason = "TRACE, which fetch refuses to send";
    return requests.add("", [{ fault: "document", reason, message: entry.name, place: "" }]);
  }
  if (method === undefined) {
    return requests.add("", [{ fault: "ours", reason: "no method for the operation", message: entry.name, place: "" }]);
  }
  try {
    const operation = entry.read();
    const [first, ...others] = callCases(operation, document, make);
    if (first === undefined) return;
    for (const given of [first, ...others]) {
      if (given.body?.sample.validity === "unknown") requests.note("bodies compared with the sample alone");
      for (const _ of given.leftOut) requests.note(leftOutNote);
      const end = await client.call(method, given.input, new Response(null, { status: 204 }));
      requests.add(given.name, judgeRequest(operation, given, end, judge));
    }
    for (const answer of answerCases(operation, make)) {
      const end = await client.call(method, first.input, answerOf(answer));
      // What could not be asked cannot be answered; the request tells of it.
      if (end.sent !== undefined) responses.add(`${answer.status}`, await judgeResponse(answer, end));
    }
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    requests.add("", [{ fault: "judge", reason: `not judged: ${message.split("\n")[0]}`, message, place: "" }]);
  }
}

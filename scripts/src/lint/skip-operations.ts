import { type JsonObject, field, isObject, listField } from "../document.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import type { DocumentFiles } from "../resolve-reference.ts";
import { type BrokenNode, type DocumentLinter, toFinding } from "./linter.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Takes the operations out of a document that need a node which cannot be used, and reports each at the fault. */
export function skipOperations(
  document: JsonObject,
  loaded: DocumentFiles,
  linter: DocumentLinter,
  findings: Finding[],
): void {
  const { entry } = loaded;
  const used = new Set<BrokenNode>();
  const skip = (holder: JsonObject, key: string, name: string, broken: BrokenNode): void => {
    used.add(broken);
    linter.repairs.remove(holder, key);
    findings.push(toFinding(broken.at, broken.remark, loaded, name));
  };
  for (const section of ["paths", "webhooks"]) {
    const items = linter.follow(field(document, section), entry);
    for (const [path, item] of Object.entries(isObject(items?.value) ? items.value : {})) {
      skipOf(item, path, items?.file ?? entry, linter, skip);
    }
  }
  for (const broken of linter.brokenNodes.values()) {
    if (!used.has(broken)) findings.push(toFinding(broken.at, broken.remark, loaded));
  }
}

type Skip = (holder: JsonObject, key: string, name: string, broken: BrokenNode) => void;

function skipOf(value: Json, path: string, from: string, linter: DocumentLinter, skip: Skip): void {
  const target = linter.follow(value, from);
  if (target === undefined || !isObject(target.value)) return;
  const item = target.value;
  const isBroken = (node: Json | undefined, file: string): BrokenNode | undefined => brokenOn(node, file, linter);
  const beside = isObject(value) && value !== item ? listField(value, "parameters") : [];
  const shared =
    linter.brokenNodes.get(item) ??
    firstOf(beside.map((one) => isBroken(one, from))) ??
    firstOf(listField(item, "parameters").map((one) => isBroken(one, target.file)));
  const additional = field(item, "additionalOperations");
  const holders: [JsonObject, readonly string[]][] = [[item, METHODS]];
  if (isObject(additional)) holders.push([additional, Object.keys(additional)]);
  for (const [holder, keys] of holders) {
    for (const key of keys) {
      const operation = field(holder, key);
      if (operation === undefined) continue;
      const broken = shared ?? brokenPartOf(operation, target.file, linter);
      if (broken !== undefined) skip(holder, key, `${key.toUpperCase()} ${path}`, broken);
    }
  }
}

function brokenPartOf(value: Json, file: string, linter: DocumentLinter): BrokenNode | undefined {
  const own = brokenOn(value, file, linter);
  const target = linter.follow(value, file);
  if (own !== undefined || target === undefined || !isObject(target.value)) return own;
  const list = linter.follow(field(target.value, "parameters"), target.file);
  const parameters = Array.isArray(list?.value) ? (list.value as readonly Json[]) : [];
  return (
    firstOf(parameters.map((one) => brokenOn(one, list?.file ?? file, linter))) ??
    brokenOn(field(target.value, "requestBody"), target.file, linter)
  );
}

/** The broken node that a value is or leads to. */
function brokenOn(value: Json | undefined, file: string, linter: DocumentLinter): BrokenNode | undefined {
  const seen = new Set<Json>();
  for (let at: Json | undefined = value, from = file; isObject(at) && !seen.has(at);) {
    seen.add(at);
    const broken = linter.brokenNodes.get(at);
    if (broken !== undefined) return broken;
    const reference = field(at, "$ref");
    const target: ReturnType<DocumentLinter["resolve"]> =
      typeof reference === "string" ? linter.resolve(reference, from) : undefined;
    if (typeof target !== "object") return undefined;
    [at, from] = [target.value, target.file];
  }
  return undefined;
}

function firstOf(found: readonly (BrokenNode | undefined)[]): BrokenNode | undefined {
  return found.find((one) => one !== undefined);
}

import type { Finding } from "../problem.ts";
import { toPointer } from "../json-pointer.ts";
import { type Check, type Report, checkText, checkUrl, isMapping, readTexts, reportUnknown } from "./fact-checks.ts";
import { type ProviderSource, readSources } from "./provider-source.ts";

/** What `provider.yaml` says: facts about the package, not about the API. */
export interface ProviderFacts {
  /** npm name of the package. */
  readonly package?: string;
  readonly homepage?: string;
  /** Security scheme → the environment variable that documentation and examples read the credential from. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly status?: ProviderStatus;
  /** What people most often come for, as the README opens with it. */
  readonly tasks?: readonly ProviderTask[];
  /** The name for people; `info.title` where absent. */
  readonly title?: string;
  /** The vendor's documents that the spec was written from. They change nothing in the package. */
  readonly source?: readonly ProviderSource[];
  /**
   * Whose document it is: `own` is written here, by the house rules, and `vendor` is somebody else's, read tolerantly.
   * @default "own"
   */
  readonly spec?: "own" | "vendor";
}

/** A use of the package from its import to its outcome. */
export interface ProviderTask {
  /** What is done, as a heading. */
  readonly title: string;
  /** What to know of it, as Markdown. */
  readonly text?: string;
  /** TypeScript that runs as it stands. */
  readonly code: string;
}

interface ProviderStatus {
  readonly state: "active" | "sunset" | "deprecated";
  /** A calendar date, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly note: string;
}

const STATES = ["active", "sunset", "deprecated"];
const PACKAGE_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

const checkPackage: Check = (text) =>
  text.length <= 214 && PACKAGE_NAME.test(text)
    ? undefined
    : "must be an npm package name in lower case, with or without a scope";
const checkVariable: Check = (text) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text)
    ? undefined
    : "must be the name of an environment variable, as in QUATRIX_TOKEN";
/** Dates that do not exist, such as 31 February, are read as others. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
const checkState: Check = (text) => (STATES.includes(text) ? undefined : `must be one of ${STATES.join(", ")}`);
const checkSpec: Check = (text) => (text === "own" || text === "vendor" ? undefined : "must be own or vendor");
const checkDate: Check = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text) ? undefined : "must be a date written YYYY-MM-DD";

const TEXTS: Readonly<Record<string, Check>> = {
  package: checkPackage,
  homepage: checkUrl,
  title: checkText,
  spec: checkSpec,
};
const STATUS_TEXTS: Readonly<Record<string, Check>> = { state: checkState, since: checkDate, note: checkText };
const TASK_TEXTS: Readonly<Record<string, Check>> = { title: checkText, text: checkText, code: checkText };

/** Reads the data of a `provider.yaml`. What is wrong is found and left out of the facts. */
export function readProviderFacts(data: unknown, file: string): { facts: ProviderFacts; findings: Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (segments, message, fix, atKey = false) => {
    const rest = { ...(fix === undefined ? {} : { fix }), ...(atKey ? { atKey } : {}) };
    findings.push({ rule: "provider-facts", severity: "error", pointer: toPointer(segments), file, message, ...rest });
  };
  if (data === null) return { facts: {}, findings };
  if (!isMapping(data)) {
    report([], "The file must be a mapping.", "Write one fact a line, as in `homepage: https://example.org`.");
    return { facts: {}, findings };
  }
  reportUnknown(data, [], [...Object.keys(TEXTS), "environment", "status", "tasks", "source"], report);
  const texts = readTexts(data, [], TEXTS, report);
  const environment = readEnvironment(data["environment"], report);
  const status = readStatus(data["status"], report);
  const tasks = readTasks(data["tasks"], report);
  const source = readSources(data["source"], report);
  const facts: ProviderFacts = {
    ...texts,
    ...(environment && { environment }),
    ...(status && { status }),
    ...(tasks && { tasks }),
    ...(source && { source }),
  };
  return { facts, findings };
}

function readEnvironment(value: unknown, report: Report): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  if (!isMapping(value)) {
    report(["environment"], "environment must map security schemes to environment variables.");
    return undefined;
  }
  const checks = Object.fromEntries(Object.keys(value).map((scheme) => [scheme, checkVariable]));
  return readTexts(value, ["environment"], checks, report);
}

function readStatus(value: unknown, report: Report): ProviderStatus | undefined {
  if (value === undefined) return undefined;
  if (!isMapping(value)) {
    report(["status"], "status must be a mapping with state and note.");
    return undefined;
  }
  reportUnknown(value, ["status"], Object.keys(STATUS_TEXTS), report);
  for (const key of ["state", "note"]) {
    if (!Object.hasOwn(value, key)) report(["status"], `status lacks ${key}.`, `Add ${key}.`, true);
  }
  const { state, since, note } = readTexts(value, ["status"], STATUS_TEXTS, report);
  if (state === undefined || note === undefined) return undefined;
  return { state: state as ProviderStatus["state"], note, ...(since === undefined ? {} : { since }) };
}

function readTasks(value: unknown, report: Report): ProviderTask[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    report(["tasks"], "tasks must be a list.", "Begin each task with `- title:`.");
    return undefined;
  }
  return value.flatMap((task: unknown, index) => readTask(task, ["tasks", String(index)], report));
}

function readTask(task: unknown, at: readonly string[], report: Report): ProviderTask[] {
  if (!isMapping(task)) {
    report(at, "A task must be a mapping with title and code.");
    return [];
  }
  reportUnknown(task, at, Object.keys(TASK_TEXTS), report);
  for (const key of ["title", "code"]) {
    if (!Object.hasOwn(task, key)) report(at, `The task lacks ${key}.`, `Add ${key}.`);
  }
  const { title, text, code } = readTexts(task, at, TASK_TEXTS, report);
  if (title === undefined || code === undefined) return [];
  return [{ title, code, ...(text === undefined ? {} : { text }) }];
}

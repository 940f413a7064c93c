import { drift } from "../drift/drift.ts";
import { findProviders, listNames } from "../load/find-providers.ts";
import { loadSpec } from "../load/load-spec.ts";
import type { ProviderFacts } from "../load/provider-facts.ts";
import type { ProviderSource } from "../load/provider-source.ts";
import type { Problem } from "../problem.ts";
import { driftText } from "./print-drift.ts";
import { problemText } from "./print-report.ts";

export interface VendorCheck {
  /** For each provider whose vendor's documents moved, what to say of it, as Markdown. */
  readonly reports: ReadonlyMap<string, string>;
  /** Why providers could not be compared: their spec is broken, or the vendor's server was not reached. */
  readonly failures: readonly string[];
}

/** Compares each spec of a catalogue with the newest versions of the documents that its `provider.yaml` records. */
export async function checkVendors(root: string): Promise<VendorCheck> {
  const reports = new Map<string, string>();
  const failures: string[] = [];
  const { providers } = await findProviders(root, await listNames(root));
  for (const folder of providers) {
    const loaded = await loadSpec(folder);
    const { source = [], status }: ProviderFacts = loaded.ok ? loaded.spec.facts : {};
    // The documents of a service that was shut down go with it.
    const sources = status?.state === "sunset" ? [] : source;
    if (!loaded.ok) failures.push(...loaded.problems.map(problemText));
    for (const one of sources) {
      const { text, failure } = await checkSource(root, folder.name, one);
      if (failure !== undefined) failures.push(failure);
      if (text !== undefined) reports.set(folder.name, (reports.get(folder.name) ?? "") + text);
    }
  }
  return { reports, failures };
}

async function checkSource(
  root: string,
  provider: string,
  source: ProviderSource,
): Promise<{ readonly text?: string; readonly failure?: string }> {
  const urls = documentUrls(source);
  const result = await drift({ root, provider, record: false, ...urls });
  if (result.kind === "compared") {
    return result.report.hasDrift ? { text: section(source, urls.against, driftText(result.report)) } : {};
  }
  const problems = result.problems.map(problemText).join("\n");
  const isMoved = result.kind === "no-document" && !result.problems.some(isFailure);
  return isMoved ? { text: section(source, urls.against, problems) } : { failure: `${provider}: ${problems}` };
}

/** A server that is not reached today says nothing about the document. */
function isFailure({ rule }: Problem): boolean {
  return rule === "unreachable-document";
}

interface DocumentUrls {
  readonly against: string;
  readonly since?: string;
}

/** Where the newest version of a document is, and the recorded one. Only of a file on GitHub both are known. */
export function documentUrls({ document, commit }: Pick<ProviderSource, "document" | "commit">): DocumentUrls {
  const [, repository, path] =
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/[^/]+\/([^?#]+)/u.exec(document) ?? [];
  if (repository === undefined) return { against: document };
  const raw = (version: string): string => `https://raw.githubusercontent.com/${repository}/${version}/${path}`;
  return { against: raw("HEAD"), ...(commit === undefined ? {} : { since: raw(commit) }) };
}

/** An issue has at most 65,536 characters. */
const MAX_LENGTH = 20_000;

/** A part of an issue. What a vendor's document says is fenced, so that it neither formats nor mentions anybody. */
function section({ document }: ProviderSource, newest: string, text: string): string {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\n…` : text.trimEnd();
  const longest = Math.max(2, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `Recorded: <${document}>\nNewest: <${newest}>\n\n${fence}text\n${shown}\n${fence}\n\n`;
}

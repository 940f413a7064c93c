import type { ProviderFacts } from "../../load/provider-facts.ts";
import { prose } from "../text/markdown.ts";

const words = { sunset: "This service was shut down", deprecated: "This service is deprecated" } as const;

/** What a reader has to know before anything else: that the service is going or gone. */
export function statusNotice({ status }: ProviderFacts): string[] {
  if (status === undefined || status.state === "active") return [];
  const since = status.since === undefined ? "" : ` ${status.state === "sunset" ? "on" : "since"} ${status.since}`;
  return prose(`**${words[status.state]}${since}.** ${status.note}`).map((line) => `> ${line}`.trimEnd());
}

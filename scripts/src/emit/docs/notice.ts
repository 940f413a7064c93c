import type { ProviderFacts } from "../../load/provider-facts.ts";
import { prose } from "../text/markdown.ts";

const words = {
  sunset: ["This service was shut down", "on"],
  deprecated: ["This service has been deprecated", "since"],
} as const;

/** What a reader has to know before anything else: that the service is going or gone. */
export function statusNotice({ status }: ProviderFacts): string[] {
  if (status === undefined || status.state === "active") return [];
  const [event, preposition] = words[status.state];
  const since = status.since === undefined ? "" : ` ${preposition} ${status.since}`;
  return prose(`**${event}${since}.** ${status.note}`).map((line) => `> ${line}`.trimEnd());
}

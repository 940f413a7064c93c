import type { ProviderFacts } from "../../load/provider-facts.ts";
import { fence, plain, prose } from "../text/markdown.ts";

/** What people most often come for, each as code that runs as it stands; nothing where no task is known. */
export function taskBlocks({ tasks = [] }: ProviderFacts): (readonly string[])[] {
  return tasks.flatMap(({ title, text, code }) => [
    [`## ${plain(title)}`],
    prose(text ?? ""),
    fence("ts", code.trimEnd()),
  ]);
}

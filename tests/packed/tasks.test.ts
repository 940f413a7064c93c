import { readdirSync } from "node:fs";
import { startPrism, type Prism } from "@specloom/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { markdownFiles, type MarkdownFile } from "../documents/markdown.ts";
import { createConsumer, type Consumer } from "./consumer.ts";
import { run } from "./run.ts";
import { tasks } from "./task-cases.ts";

const PROVIDERS = readdirSync(new URL("../../specs", import.meta.url));
const PAGES = /^packages\/[^/]+\/README\.md$|^docs\/recipes\/[^/]+\.md$/u;
/** The headings of a generated README below which other code than tasks stands. */
const GENERATED =
  /^(?:Install|Make a client|Authenticate|First call|Session|Lists|Results and errors|Standalone functions|Testing|.*\b[Pp]ages?\b.*)$/u;

const pages = new Map(markdownFiles().map((file) => [file.path, file]));
const preload = new URL("to-mock.ts", import.meta.url).href;

let consumer: Consumer;
const mocks = new Map<string, Prism>();
beforeAll(async () => {
  consumer = await createConsumer(PROVIDERS);
  // One after the other: all at once would only make each of them wait.
  for (const provider of PROVIDERS) await mock(provider);
}, 600_000);
afterAll(async () => {
  await Promise.all([...mocks.values()].map((one) => one.stop()));
  // Not there when it could not be set up.
  await (consumer as Consumer | undefined)?.remove();
});

test("every task that a page shows is tried", () => {
  const shown = [...pages.values()]
    .filter(({ path }) => PAGES.test(path))
    .flatMap((file) => [...tasksOf(file).keys()].map((title) => `${file.path}: ${title}`));
  expect(new Set(tasks.map(({ page, title }) => `${page}: ${title}`))).toEqual(new Set(shown));
});

test.each(tasks)("$page: $title, which prints $printed", async (task) => {
  const page = pages.get(task.page);
  const code = page && tasksOf(page).get(task.title);
  const name = `task-${tasks.indexOf(task)}.ts`;
  await consumer.write(name, code ?? "");

  const finished = await run(process.execPath, ["--import", preload, name], {
    cwd: consumer.folder,
    input: task.typed,
    env: {
      ...task.env,
      MOCKS: JSON.stringify(task.servers.map(([server, provider]) => ({ server, url: mocks.get(provider)?.url }))),
      ANSWERS: JSON.stringify(task.answers ?? {}),
    },
  });

  expect(`${finished.stdout}${finished.stderr}`).toBe(task.printed);
  expect(finished.code).toBe(0);
});

async function mock(provider: string): Promise<void> {
  mocks.set(provider, await startPrism(new URL(`../../specs/${provider}/openapi.yaml`, import.meta.url)));
}

/** The code that stands first below each heading of a page. */
function tasksOf({ text }: MarkdownFile): ReadonlyMap<string, string> {
  const sections = text.split(/^## /mu).slice(1);
  const found = sections.flatMap((section): [string, string][] => {
    const title = section.slice(0, section.indexOf("\n"));
    const [, code] = /^```ts\n([\s\S]*?)^```$/mu.exec(section) ?? [];
    return code === undefined || GENERATED.test(title) ? [] : [[title, code]];
  });
  return new Map(found);
}

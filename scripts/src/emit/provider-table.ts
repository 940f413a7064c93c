import { cell, cellCode } from "./text/markdown.ts";
import { table } from "./docs/table.ts";

const start = "<!-- providers:start -->";
const end = "<!-- providers:end -->";

/** A provider as the root's README lists it; all of it is read from its package. */
export interface ListedProvider {
  /** Its folder under `packages/`. */
  readonly name: string;
  /** Of its package.json. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Of its surface. */
  readonly operations: number;
}

/** The README with the table of providers between its markers; `undefined` where it has no markers, and none are asked for. */
export function withProviderTable(readme: string, providers: () => readonly ListedProvider[]): string | undefined {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from === -1 || to < from) return undefined;
  const rows = providers().map(({ name, manifest, operations }) => [
    `[${cellCode(text(manifest["name"]) ?? name)}](packages/${name})`,
    cell(text(manifest["description"]) ?? ""),
    String(operations),
  ]);
  const lines = table(["Package", "What it is", "Operations"], rows);
  const body = lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
  return `${readme.slice(0, from + start.length)}\n${body}${body === "" ? "" : "\n"}${readme.slice(to)}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

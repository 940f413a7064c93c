import { readCode } from "./code.ts";
import { judgeData } from "./data.ts";
import { readPage } from "./page.ts";

/** The files of a package, by path relative to its folder. */
export type PackageFiles = ReadonlyMap<string, string>;

/** Judges packages that hostile folders made; `twin` is what the same folder makes with a harmless word. */
export function packageJudge(twin: PackageFiles): (files: PackageFiles) => string[] {
  const read = remembered();
  const paths = [...twin.keys()].toSorted().join(" ");
  return (files) => {
    const found = [...files.keys()].toSorted().join(" ");
    const faults = found === paths ? [] : [`files: ${found}`];
    for (const [path, text] of files) {
      faults.push(...judgeFile(path, text, twin.get(path) ?? "", read).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  };
}

interface Readers {
  readonly code: typeof readCode;
  readonly page: typeof readPage;
}

/** Most files of a hostile package are those of its twin: each text is read once. */
function remembered(): Readers {
  const codes = new Map<string, ReturnType<typeof readCode>>();
  const pages = new Map<string, ReturnType<typeof readPage>>();
  return { code: (text) => once(codes, text, readCode), page: (text) => once(pages, text, readPage) };
}

function once<Value>(known: Map<string, Value>, text: string, make: (text: string) => Value): Value {
  const value = known.get(text) ?? make(text);
  known.set(text, value);
  return value;
}

function judgeFile(path: string, text: string, twin: string, read: Readers): string[] {
  if (path.endsWith(".ts")) return judgeCode(read.code(text), read.code(twin));
  if (path.endsWith(".md")) return judgePage(read.page(text), read.page(twin));
  return path.endsWith(".json") ? judgeData(path, text, twin) : [];
}

function judgeCode(code: ReturnType<typeof readCode>, wanted: ReturnType<typeof readCode>): string[] {
  const foreign = code.called.filter((name) => !wanted.called.includes(name));
  return [
    ...code.faults,
    ...(foreign.length === 0 ? [] : [`calls ${foreign.join(", ").slice(0, 200)}`]),
    ...difference(code.shape, wanted.shape, "statements"),
  ];
}

function judgePage(page: ReturnType<typeof readPage>, wanted: ReturnType<typeof readPage>): string[] {
  return [...page.faults, ...difference(page.shape, wanted.shape, "headings and tables")];
}

function difference(found: readonly string[], wanted: readonly string[], what: string): string[] {
  const at = found.findIndex((one, index) => one !== wanted[index]);
  if (at === -1 && found.length === wanted.length) return [];
  return [
    `other ${what} than with a harmless word: ${found[at]?.slice(0, 300)} instead of ${wanted[at]?.slice(0, 300)}`,
  ];
}

/** What is wrong with a package by itself. */
export function judgeAlone(files: PackageFiles): string[] {
  return packageJudge(files)(files);
}

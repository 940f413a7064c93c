import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { compareDeclarations } from "./compare-declarations.ts";

/** Exports of a package, before and after, and whether that breaks. One program judges them all. */
const cases: readonly {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly breaks: boolean;
}[] = [
  { name: "Same", before: "interface Same { a: string }", after: "interface Same { a: string }", breaks: false },
  { name: "Reordered", before: "type Reordered = 'a' | 'b'", after: "type Reordered = 'b' | 'a'", breaks: false },
  {
    name: "Rewritten",
    before: "interface Rewritten { a: string }",
    after: "type Rewritten = { a: string }",
    breaks: false,
  },
  {
    name: "OptionCame",
    before: "interface OptionCame { a?: string }",
    after: "interface OptionCame { a?: string; b?: string }",
    breaks: false,
  },
  {
    name: "OptionWent",
    before: "interface OptionWent { a?: string; b?: string }",
    after: "interface OptionWent { a?: string }",
    breaks: true,
  },
  {
    name: "Demanded",
    before: "interface Demanded { a?: string }",
    after: "interface Demanded { a: string }",
    breaks: true,
  },
  {
    name: "OtherType",
    before: "interface OtherType { a: string }",
    after: "interface OtherType { a: number }",
    breaks: true,
  },
  {
    name: "Nullable",
    before: "interface Nullable { a: string }",
    after: "interface Nullable { a: string | null }",
    breaks: true,
  },
  {
    name: "Generic",
    before: "interface Generic<T> { a: T }",
    after: "interface Generic<T> { a: T; b: string }",
    breaks: true,
  },
  {
    name: "GenericSame",
    before: "interface GenericSame<T> { a: T[] }",
    after: "interface GenericSame<T> { a: T[] }",
    breaks: false,
  },
  { name: "Parameters", before: "type Parameters<A> = A", after: "type Parameters<A, B> = A | B", breaks: true },
  {
    name: "wider",
    before: "function wider(a: string): string { return a; }",
    after: "function wider(a: string | number, b?: string): string { return String(a) + b; }",
    breaks: false,
  },
  {
    name: "narrower",
    before: "function narrower(a: string | number): void {}",
    after: "function narrower(a: string): void {}",
    breaks: true,
  },
  {
    name: "demanding",
    before: "function demanding(): void {}",
    after: "function demanding(a: string): void {}",
    breaks: true,
  },
  {
    name: "answering",
    before: "function answering(): string { return ''; }",
    after: "function answering(): string | undefined { return ''; }",
    breaks: true,
  },
  { name: "constant", before: "const constant: string = ''", after: "const constant: number = 1", breaks: true },
  {
    name: "Thrown",
    before: "class Thrown extends Error { readonly code: string = ''; }",
    after: "class Thrown extends Error { readonly kind: string = ''; }",
    breaks: true,
  },
  {
    name: "Marked",
    before: "const mark: unique symbol = Symbol(); export class Marked { readonly [mark] = 1; }",
    after: "const mark: unique symbol = Symbol(); export class Marked { readonly [mark] = 1; }",
    breaks: false,
  },
  {
    name: "Through",
    before: "interface Inner { a: string } export interface Through { inner: Inner }",
    after: "interface Inner { a: number } export interface Through { inner: Inner }",
    breaks: true,
  },
];

const sourcesOf = (side: "before" | "after"): Map<string, string> =>
  new Map([
    ...cases.map((one) => [`${one.name}.ts`, declared(one[side])] as const),
    ["index.ts", cases.map(({ name }) => `export { ${name} } from "./${name}.js";`).join("\n")],
  ]);

/** Exported, unless a part of it says so already. */
function declared(text: string): string {
  return text.includes("export ") ? text : `export ${text}`;
}

test("the compiler tells what breaks", { timeout: 120_000 }, () => {
  const changes = compareDeclarations(tmpdir(), sourcesOf("before"), sourcesOf("after"));
  const told = new Set(changes.map(({ subject }) => subject.replaceAll(/^\w+ |`/gu, "")));
  const wanted = cases.filter(({ breaks }) => breaks).map(({ name }) => name);
  expect([...told].toSorted()).toEqual(wanted.toSorted());
  expect(changes.every(({ kind, impact }) => kind === "changed" && impact === "breaking")).toBe(true);
});

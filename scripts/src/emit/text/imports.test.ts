import { expect, test } from "vitest";
import { collectImports, statement } from "./imports.ts";

test("values come before types, each in order", () => {
  const imports = collectImports("m", new Set());
  const used = [imports.type("B"), imports.value("c"), imports.value("a"), imports.value("a")];
  expect({ used, text: imports.print() }).toEqual({
    used: ["B", "c", "a", "a"],
    text: 'import { a, c, type B } from "m";\n',
  });
});

test("a name that the module declares itself is imported under another", () => {
  const imports = collectImports("m", new Set(["form", "form_"]));
  expect(imports.value("form")).toBe("form__");
  expect(imports.print()).toBe('import { form as form__ } from "m";\n');
});

test("types alone are a type import, and nothing is nothing", () => {
  const imports = collectImports("m", new Set());
  expect(imports.print()).toBe("");
  imports.type("A");
  expect(imports.print()).toBe('import type { A } from "m";\n');
});

test("a long statement takes a line for each name", () => {
  const [one, two] = ["a".repeat(70), "b".repeat(70)];
  expect(statement("export", [one, two], "m")).toBe(`export {\n  ${one},\n  ${two},\n} from "m";\n`);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "./main.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-wrong-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command in the temporary root. */
async function specloom(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const code = await main([...words, "--root", root], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    columns: undefined,
    interrupted: () => new Promise(() => {}),
  });
  return { code, ...printed };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("a document that is wrong", () => {
  const operations = Array.from({ length: 6 }, (_, index) => `  /a${index}/{id}: { get: { responses: {} } }\n`).join(
    "",
  );
  const wrong = `openapi: 3.1.0\npaths:\n${operations}  /b: { get: { parameters: [{ name: q }], responses: {} } }\n`;

  test("is read, and each rule is reported once", async () => {
    put("specs/wrong/openapi.yaml", wrong);
    const { code, out, err } = await specloom("lint");
    expect(code).toBe(0);
    expect(out).toContain("The OpenAPI Object lacks info;");
    expect(out).toContain("The path parameter {id} is not declared; it is read as a required text.");
    expect(out).toContain("The same rule 5 more times, at lines 4, 5, 6, 7, 8; --all shows each.");
    expect(out).toContain("The Parameter Object lacks in; the operation GET /b is left out.");
    expect(err).toMatch(/^\d+ warnings: .*6 undeclared-path-parameter/mu);
    const { out: all } = await specloom("lint", "--all");
    expect(all.match(/undeclared-path-parameter/gu)).toHaveLength(6);
  });

  test("counts what is skipped", async () => {
    put("specs/wrong/openapi.yaml", wrong);
    const { err } = await specloom("generate");
    expect(err).toContain("wrong: 6 operations (1 skipped), ");
  });

  test("is refused with --strict", async () => {
    put("specs/wrong/openapi.yaml", wrong);
    expect(await specloom("lint", "--strict")).toMatchObject({ code: 1 });
  });

  test("is refused where the root has house rules, unless it is a vendor's", async () => {
    put("redocly.yaml", "extends: [recommended]\n");
    put("specs/wrong/openapi.yaml", wrong);
    const { code, out } = await specloom("lint");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("undeclared-path-parameter error") });
    put("specs/wrong/provider.yaml", "spec: vendor\n");
    expect(await specloom("lint")).toMatchObject({ code: 0 });
  });
});

import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-cli-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in its own process. */
function specloom(...words: readonly string[]): Promise<Ended> {
  const cli = fileURLToPath(new URL("cli.js", import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...words], { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(root, folder, path)).isFile())
    .toSorted();
}

const good = `openapi: 3.1.0
info: { title: Good, version: "1" }
servers: [{ url: https://good.example.org }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A thing., content: { application/json: { schema: { type: string } } } } }
`;

const madeFiles = [
  "README.md",
  "REFERENCE.md",
  "package.json",
  "src/generated/client.ts",
  "src/generated/models.ts",
  "src/generated/operations.ts",
  "src/generated/schema.ts",
  "src/generated/version.ts",
  "src/index.ts",
  "surface.json",
  "tsconfig.json",
];

describe("generate", () => {
  test("writes a package, tells so on standard error, and prints nothing", async () => {
    put("specs/good/openapi.yaml", good);
    const { code, out, err } = await specloom("generate");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(
      /^good: 1 operation, 11 files, [\d.]+ kB, 11 changed, \d+ ms\n1 provider, 1 operation, 11 files, /u,
    );
    expect(files("packages/good")).toEqual(madeFiles);
  });

  test("a second run writes nothing", async () => {
    put("specs/good/openapi.yaml", good);
    await specloom("generate");
    const before = madeFiles.map((path) => statSync(join(root, "packages/good", path)).mtimeMs);
    expect((await specloom("generate")).err).toContain("11 files");
    expect(madeFiles.map((path) => statSync(join(root, "packages/good", path)).mtimeMs)).toEqual(before);
  });

  test("a broken provider is told with its place, and the good one is written", async () => {
    put("specs/good/openapi.yaml", good);
    put("specs/bad/openapi.yaml", "openapi: 3.1.0\ninfo: { title: Bad\n");
    put(
      "specs/worse/openapi.yaml",
      good.replace("schema: { type: string } }]", 'schema: { $ref: "https://api.example/a" } }]'),
    );
    put("packages/bad/README.md", "as it was");
    const { code, out } = await specloom("generate");
    expect(code).toBe(1);
    expect(out).toMatch(/^specs\/bad\/openapi\.yaml:\d+:\d+ yaml-syntax error /mu);
    expect(out).toMatch(/^specs\/worse\/openapi\.yaml:8:\d+ [a-z-]+ error .*\n {2}at \/paths\//mu);
    expect(files("packages/bad")).toEqual(["README.md"]);
    expect(files("packages/good")).toEqual(madeFiles);
  });

  test("keeps the version and what it does not own", async () => {
    put("specs/good/openapi.yaml", good);
    put("packages/good/package.json", '{ "version": "3.2.1", "funding": "https://good.example.org" }');
    await specloom("generate");
    const manifest: unknown = JSON.parse(readFileSync(join(root, "packages/good/package.json"), "utf8"));
    expect(manifest).toMatchObject({ name: "@specloom/good", version: "3.2.1", funding: "https://good.example.org" });
    expect(readFileSync(join(root, "packages/good/src/generated/version.ts"), "utf8")).toContain('version = "3.2.1"');
  });

  test("removes stale files of its own folder alone", async () => {
    put("specs/good/openapi.yaml", good);
    put("packages/good/src/generated/old.ts", "");
    put("packages/good/src/mine.ts", "");
    await specloom("generate");
    expect(files("packages/good")).toEqual([...madeFiles, "src/mine.ts"].toSorted());
  });

  test("a file where the package has to be is told as a problem, and the others are written", async () => {
    put("specs/good/openapi.yaml", good);
    put("specs/blocked/openapi.yaml", good);
    put("packages/blocked", "in the way");
    put("README.md", "<!-- providers:start -->\n<!-- providers:end -->\n");
    const { code, out } = await specloom("generate");
    expect(code).toBe(1);
    expect(out).toMatch(/write error Cannot write packages\/blocked\/.*: a file stands where a folder has to be/u);
    expect(files("packages/good")).toEqual(madeFiles);
  });

  test("refuses to write through a link, and says how to mend it", async () => {
    put("specs/good/openapi.yaml", good);
    put("elsewhere/keep", "");
    mkdirSync(join(root, "packages"));
    symlinkSync(join(root, "elsewhere"), join(root, "packages/good"));
    const { code, out } = await specloom("generate");
    expect(code).toBe(1);
    expect(out).toMatch(/write error packages\/good is a symbolic link, and none is followed\.\n {2}Replace the link/u);
    expect(files("elsewhere")).toEqual(["keep"]);
  });
});

describe("generate --check", () => {
  test("is content with what was generated", async () => {
    put("specs/good/openapi.yaml", good);
    await specloom("generate");
    expect(await specloom("generate", "--check")).toMatchObject({ code: 0, out: "" });
  });

  test("names stale files and the command that renews them, and writes nothing", async () => {
    put("specs/good/openapi.yaml", good);
    await specloom("generate");
    put("specs/good/openapi.yaml", good.replace("A thing.", "One thing."));
    const { code, out } = await specloom("generate", "--check");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "stale: packages/good/REFERENCE.md",
      "stale: packages/good/src/generated/operations.ts",
      "Run `pnpm generate good` to renew them.",
      "",
    ]);
    expect(readFileSync(join(root, "packages/good/REFERENCE.md"), "utf8")).not.toContain("One thing.");
  });

  test("a hand-edited surface is stale", async () => {
    put("specs/good/openapi.yaml", good);
    await specloom("generate");
    put("packages/good/surface.json", "{}\n");
    expect(await specloom("generate", "--check")).toMatchObject({
      code: 1,
      out: expect.stringContaining("stale: packages/good/surface.json"),
    });
  });
});

describe("--json", () => {
  test("is one report", async () => {
    put(
      "specs/bad/openapi.yaml",
      "openapi: 3.1.0\ninfo: { title: Bad, version: '1' }\npaths: { /a: { $ref: 'https://api.example' } }\n",
    );
    put("specs/good/openapi.yaml", good);
    const { code, out, err } = await specloom("generate", "--json");
    const report: unknown = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(report).toMatchObject({
      ok: false,
      providers: [
        {
          name: "bad",
          ok: false,
          operations: 0,
          files: 0,
          problems: [{ file: "specs/bad/openapi.yaml", line: 3, pointer: "/paths/~1a/$ref" }],
        },
        { name: "good", ok: true, operations: 1, files: 11, problems: [], ms: expect.any(Number) },
      ],
    });
  });
});

describe("lint", () => {
  test("writes nothing, and is silent where all is well", async () => {
    put("specs/good/openapi.yaml", good);
    expect(await specloom("lint")).toMatchObject({ code: 0, out: "" });
    expect(readdirSync(root)).toEqual(["specs"]);
  });
});

describe("diff", () => {
  test("tells what changed between two documents, and the step", async () => {
    put("a.yaml", good);
    put("b.yaml", good.replace("{ type: string } } } } }", "{ type: integer } } } } }"));
    expect(await specloom("diff", "a.yaml", "b.yaml")).toEqual({
      code: 0,
      out: [
        "1 change of what the client offers, which breaks code that uses it.",
        "",
        "**Changed**",
        "",
        "- `getThing`, response `200` `application/json`: `string` → `integer` (**breaking**)",
        "",
        "Bump: major from 1.0 on, minor on 0.x.",
        "",
      ].join("\n"),
      err: "",
    });
  });

  test("tells what is wrong with a document", async () => {
    put("a.yaml", good);
    put("docs/b.yaml", "openapi: 3.1.0\ninfo: { title: Bad, version: '1' }\npaths: { $ref: 'https://api.example' }\n");
    const { code, out } = await specloom("diff", "a.yaml", "docs/b.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(/^docs\/b\.yaml:3:\d+ /u);
  });
});

describe("changeset", () => {
  test("says where no release is known", async () => {
    put("specs/good/openapi.yaml", good);
    await specloom("generate");
    const { code, out, err } = await specloom("changeset", "--check");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("@specloom/good: no release is tagged, so 0.1.0 counts as the first");
  });
});

describe("wrong usage", () => {
  test.each([
    [["generate", "nope"], "No such provider: nope. There are: good."],
    [["generate", "--wat"], "Unknown option '--wat'"],
    [["lint", "--check"], "specloom lint does not take --check."],
    [["diff", "specs/good/openapi.yaml"], "specloom diff takes two documents"],
    [["diff", "specs/good/openapi.yaml", "nowhere.yaml"], "There is no file nowhere.yaml."],
    [["changeset", "good"], "specloom changeset looks at all packages"],
    [["weave"], "No such command: weave."],
    [[], "Which command?"],
    [["generate", "--jobs", "0"], "--jobs takes a whole number"],
    [["generate", "--shard", "0/2"], "--shard takes a part and the number of parts, as in 2/5, not 0/2."],
    [["generate", "--shard", "3/2"], "--shard takes a part and the number of parts"],
    [["generate", "--shard", "1"], "--shard takes a part and the number of parts"],
    [["generate", "--shard", "1/2x"], "--shard takes a part and the number of parts"],
    [["generate", "--watch", "--check"], "--watch writes and goes on"],
    [["lint", "--watch"], "specloom lint does not take --watch."],
    [["generate", "--root", "specs"], "has no folder specs/"],
    [["generate", "--root", "/"], "the whole file system"],
    [["generate", "--root", "specs/good/openapi.yaml"], "is a file"],
  ])("%j is told and ends with 2", async (words, message) => {
    put("specs/good/openapi.yaml", good);
    const { code, out, err } = await specloom(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("Usage: specloom generate");
  });

  test("help and version go to standard output", async () => {
    expect(await specloom("--help")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage: specloom/u),
      err: "",
    });
    expect(await specloom("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkVendors, documentUrls } from "./check-vendors.ts";

const documentOf = (...paths: readonly string[]): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths.map((path) => [path, { get: { operationId: path.slice(1), responses: {} } }])),
  });

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-vendors-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function addProvider(name: string, document: string, ...sources: readonly string[]): void {
  mkdirSync(join(root, "specs", name), { recursive: true });
  writeFileSync(join(root, "specs", name, "openapi.json"), document);
  const source = sources.map((url) => ({ document: url }));
  writeFileSync(join(root, "specs", name, "provider.yaml"), JSON.stringify({ source }));
}

test("says of each provider whether its documents moved", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/same.json") response.end(documentOf("/a", "/b"));
    else if (request.url === "/moved.json") response.end(documentOf("/a", "/v2/```b"));
    else response.writeHead(request.url === "/broken.json" ? 500 : 404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  addProvider("broken", documentOf("/a"), `${origin}/broken.json`);
  addProvider("gone", documentOf("/a"), `${origin}/gone.json`);
  addProvider("moved", documentOf("/a", "/```b"), `${origin}/moved.json`);
  addProvider("none", documentOf("/a"));
  addProvider("sunset", documentOf("/a"), `${origin}/gone.json`);
  const facts = join(root, "specs/sunset/provider.yaml");
  writeFileSync(
    facts,
    `${readFileSync(facts, "utf8").slice(0, -1)}, "status": { "state": "sunset", "note": "Gone." } }`,
  );
  addProvider("same", documentOf("/b"), `${origin}/same.json`);
  const { reports, failures } = await checkVendors(root);
  server.close();
  expect([...reports.keys()]).toEqual(["gone", "moved"]);
  expect(reports.get("gone")).toContain("missing-document error The server answered with status 404.");
  expect(reports.get("moved")).toBe(`Recorded: <${origin}/moved.json>
Newest: <${origin}/moved.json>

\`\`\`\`text
\`\`\`b (GET /\`\`\`b): not in the document. Similar: GET /v2/\`\`\`b.
  path: GET /\`\`\`b, only in the spec
\`\`\`\`

`);
  expect(failures).toEqual([expect.stringContaining("The server answered with status 500.")]);
});

test.each<[string, string | undefined, object]>([
  [
    "https://github.com/a/b/blob/main/spec/x.yaml",
    "c".repeat(40),
    {
      against: "https://raw.githubusercontent.com/a/b/HEAD/spec/x.yaml",
      since: `https://raw.githubusercontent.com/a/b/${"c".repeat(40)}/spec/x.yaml`,
    },
  ],
  [
    "https://github.com/a/b/raw/v1/x.json?x#L1",
    undefined,
    { against: "https://raw.githubusercontent.com/a/b/HEAD/x.json" },
  ],
  ["https://a.example/x.yaml", "c".repeat(40), { against: "https://a.example/x.yaml" }],
])("the versions of %s", (document, commit, wanted) => {
  expect(documentUrls({ document, ...(commit === undefined ? {} : { commit }) })).toEqual(wanted);
});
